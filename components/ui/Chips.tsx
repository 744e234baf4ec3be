import './Choice.css';
import { useId } from 'react';

/** One of a few, side by side: a radio group, with arrow keys as the browser gives them. */
export function Chips<Value extends string | number>({
  label,
  labelledBy,
  options,
  value,
  onPick,
  narrow = false,
}: {
  label?: string;
  labelledBy?: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onPick: (value: Value) => void;
  narrow?: boolean;
}) {
  const name = useId();
  return (
    <div className="chips" role="radiogroup" aria-label={label} aria-labelledby={labelledBy}>
      {options.map((option) => (
        <label key={option.value} className={narrow ? 'chip chip-number' : 'chip'}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onPick(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
