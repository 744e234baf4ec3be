import './Brand.css';
import { Icon } from './Icon';
import { iconMark } from './icons';

/** The mark, two people facing, and the name. With `href` it leads home. */
export function Brand({ name, href }: { name: string; href?: string | undefined }) {
  const inside = (
    <>
      <Icon path={iconMark} solid />
      <span>{name}</span>
    </>
  );
  return href === undefined ? (
    <p className="brand">{inside}</p>
  ) : (
    <a className="brand" href={href}>
      {inside}
    </a>
  );
}
