import './Button.css';
import type { ComponentPropsWithRef } from 'react';
import { Icon } from './Icon';

/** A button that is only an icon: its label is what screen readers say and what the pointer shows. */
export function IconButton({
  icon,
  label,
  ...rest
}: { icon: string; label: string } & ComponentPropsWithRef<'button'>) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={`button button-icon ${rest.className ?? ''}`}
    >
      <Icon path={icon} />
    </button>
  );
}
