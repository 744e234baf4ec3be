import './Unsure.css';
import type { ReactNode } from 'react';

/** A value that was guessed: dotted here, with a sentence and what to do about it nearby (`describedBy` is its id). */
export function Unsure({ describedBy, children }: { describedBy?: string | undefined; children: ReactNode }) {
  return (
    <span className="unsure" aria-describedby={describedBy}>
      {children}
    </span>
  );
}
