import './Option.css';
import type { ReactNode } from 'react';

interface OptionProps {
  /** Shared by the options one of which is chosen. */
  name: string;
  title: string;
  checked: boolean;
  onPick: () => void;
  children: ReactNode;
}

/** One of a few choices that each need a sentence. */
export function Option({ name, title, checked, onPick, children }: OptionProps) {
  return (
    <label className="option">
      <input type="radio" name={name} checked={checked} onChange={onPick} />
      <span className="dot" aria-hidden="true" />
      <span>
        <span className="option-title">{title}</span>
        <span className="option-line">{children}</span>
      </span>
    </label>
  );
}
