import './Story.css';
import type { ReactNode } from 'react';

/** What happened, in order, on one thread. Holds `StoryStep`s. */
export function Story({ label, children }: { label?: string | undefined; children: ReactNode }) {
  return (
    <ol className="story" aria-label={label}>
      {children}
    </ol>
  );
}
