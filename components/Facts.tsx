import './Facts.css';
import type { ReactNode } from 'react';

/** A short form: a word at the left, its field at the right. */
export function Facts({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="facts" role="group" aria-label={label}>
      {children}
    </div>
  );
}
