import './Button.css';
import type { ComponentPropsWithRef } from 'react';
import { Icon } from './Icon';

interface IconButtonProps extends ComponentPropsWithRef<'button'> {
  icon: string;
  label: string;
  size?: 'small' | 'base';
}

/** A button that is only an icon: its label is what screen readers say and what the pointer shows. */
export function IconButton({ icon, label, size = 'base', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={`button button-icon button-${size} ${rest.className ?? ''}`}
    >
      <Icon path={icon} />
    </button>
  );
}
