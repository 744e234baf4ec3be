import './SheetFrame.css';
import type { ReactNode } from 'react';

/** A page to read from top to bottom: first run, and what to say when there is nothing else. */
export function SheetFrame({ label, children }: { label?: string | undefined; children: ReactNode }) {
  return (
    <main className="sheet" aria-label={label}>
      {children}
    </main>
  );
}
