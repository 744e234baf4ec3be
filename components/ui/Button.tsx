import './Button.css';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Icon } from './Icon';
import { Kbd } from './Kbd';

export interface ButtonLook {
  variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 'small' | 'base' | 'large';
  icon?: string | undefined;
  iconEnd?: string | undefined;
  /** The key that does the same. */
  kbd?: string | undefined;
  children: ReactNode;
}

type AsButton = ComponentPropsWithRef<'button'> & { href?: undefined };
type AsLink = ComponentPropsWithRef<'a'> & { href: string };

/** A verb to press. With `href` it is a link that looks the same. */
export function Button({
  variant = 'plain',
  size = 'base',
  icon,
  iconEnd,
  kbd,
  children,
  ...rest
}: ButtonLook & (AsButton | AsLink)) {
  const className = `button button-${variant} button-${size} ${rest.className ?? ''}`;
  const inside = (
    <>
      {icon && <Icon path={icon} />}
      {children}
      {iconEnd && <Icon path={iconEnd} />}
      {kbd && <Kbd>{kbd}</Kbd>}
    </>
  );
  return rest.href === undefined ? (
    <button type="button" {...rest} className={className}>
      {inside}
    </button>
  ) : (
    <a {...rest} className={className}>
      {inside}
    </a>
  );
}
