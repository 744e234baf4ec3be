import './Chips.css';
import { useId } from 'react';
import { Kbd } from './Kbd';

export interface ChipOption<Value> {
  value: Value;
  label: string;
  /** The key that chooses it. */
  kbd?: string | undefined;
}

interface ChipsProps<Value> {
  /** What is chosen: its words, or the id of the element that says them. */
  label?: string | undefined;
  labelledBy?: string | undefined;
  options: readonly ChipOption<Value>[];
  value: Value | undefined;
  onPick: (value: Value) => void;
  /** Numbers: each as wide as the next. */
  narrow?: boolean;
}

/** One of a few, side by side: a radio group, with arrow keys as the browser gives them. */
export function Chips<Value extends string | number>(props: ChipsProps<Value>) {
  const { label, labelledBy, options, value, onPick, narrow = false } = props;
  const name = useId();
  return (
    <div className="chips" role="radiogroup" aria-label={label} aria-labelledby={labelledBy}>
      {options.map((option) => (
        <label key={option.value} className={narrow ? 'chip chip-number' : 'chip'}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            aria-keyshortcuts={option.kbd}
            onChange={() => onPick(option.value)}
          />
          {option.kbd && <Kbd>{option.kbd}</Kbd>}
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
