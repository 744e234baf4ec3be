import './Button.css';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Icon } from './Icon';

export interface ButtonLook {
  variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 'small' | 'base' | 'large';
  icon?: string;
  children: ReactNode;
}

/** A verb to press. With `href` it is a link that looks the same. */
export function Button({
  variant = 'plain',
  size = 'base',
  icon,
  children,
  ...rest
}: ButtonLook &
  (
    (ComponentPropsWithRef<'button'> & { href?: undefined }) | (ComponentPropsWithRef<'a'> & { href: string })
  )) {
  const className = [
    'button',
    variant !== 'plain' && `button-${variant}`,
    size !== 'base' && `button-${size}`,
    rest.className,
  ]
    .filter(Boolean)
    .join(' ');
  const inside = (
    <>
      {icon && <Icon path={icon} />}
      {children}
    </>
  );
  if (rest.href !== undefined) {
    return (
      <a {...rest} className={className}>
        {inside}
      </a>
    );
  }
  return (
    <button type="button" {...rest} className={className}>
      {inside}
    </button>
  );
}
