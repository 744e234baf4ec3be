import './Chips.css';
import { Icon } from './Icon';
import { iconCheck } from './icons';

/** Any of a few, side by side. */
export function TickChips<Value extends string>({
  label,
  labelledBy,
  options,
  values,
  onPick,
}: {
  label?: string;
  labelledBy?: string;
  options: readonly { value: Value; label: string }[];
  values: readonly Value[];
  onPick: (values: Value[]) => void;
}) {
  return (
    <div className="chips" role="group" aria-label={label} aria-labelledby={labelledBy}>
      {options.map((option) => {
        const on = values.includes(option.value);
        const next = () =>
          onPick(
            options
              .map((one) => one.value)
              .filter((one) => (one === option.value ? !on : values.includes(one))),
          );
        return (
          <label key={option.value} className="chip">
            <input type="checkbox" checked={on} onChange={next} />
            <Icon path={iconCheck} />
            <span>{option.label}</span>
          </label>
        );
      })}
    </div>
  );
}
