import './Tick.css';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Icon } from './Icon';
import { iconCheck } from './icons';

interface TickProps extends Omit<ComponentPropsWithRef<'input'>, 'onChange' | 'type' | 'children'> {
  checked: boolean;
  onPick: (checked: boolean) => void;
  /** Its words; without them give an `aria-label`. */
  children?: ReactNode;
}

/** A box to tick, with its words as part of what can be pressed. */
export function Tick({ checked, onPick, children, ...rest }: TickProps) {
  return (
    <label className={children ? 'tick-line' : undefined}>
      <span className="tick">
        <input
          {...rest}
          type="checkbox"
          checked={checked}
          onChange={(event) => onPick(event.target.checked)}
        />
        <Icon path={iconCheck} />
      </span>
      {children && <span>{children}</span>}
    </label>
  );
}
