import './Choice.css';
import type { ReactNode } from 'react';

/** One of a few choices that each need a sentence. */
export function Option({
  name,
  title,
  checked,
  onPick,
  children,
}: {
  name: string;
  title: string;
  checked: boolean;
  onPick: () => void;
  children: ReactNode;
}) {
  return (
    <label className="option">
      <input type="radio" name={name} checked={checked} onChange={onPick} />
      <span className="dot" aria-hidden="true" />
      <span>
        <span className="row-title">{title}</span>
        <span className="row-line">{children}</span>
      </span>
    </label>
  );
}
