import './Avatar.css';
import { initials, tintOf } from '@/lib/domain/initials';
import { Icon } from './Icon';
import { iconPerson } from './icons';

/** Initials on a quiet tint from the name; a figure where a name has no letters. No photo is loaded from anywhere. */
export function Avatar({ name, size = 32 }: { name: string; size?: 24 | 32 | 40 | 56 }) {
  return (
    <span className={`avatar avatar-${size} tint-${tintOf(name)}`} aria-hidden="true">
      {initials(name) || <Icon path={iconPerson} />}
    </span>
  );
}
