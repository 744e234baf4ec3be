import './Input.css';
import './Select.css';
import type { ComponentPropsWithRef } from 'react';
import { Icon } from './Icon';
import { iconDown } from './view-icons';

/** One of a list. `quiet` is the heading-like form above a message. */
export function Select<Value extends string>({
  options,
  onPick,
  quiet = false,
  ...rest
}: Omit<ComponentPropsWithRef<'select'>, 'onChange'> & {
  options: readonly { value: Value; label: string }[];
  onPick: (value: Value) => void;
  quiet?: boolean;
}) {
  return (
    <span className={quiet ? 'select-box select-box-quiet' : 'select-box'}>
      <select {...rest} className="select" onChange={(event) => onPick(event.target.value as Value)}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Icon path={iconDown} />
    </span>
  );
}
