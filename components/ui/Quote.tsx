import './Quote.css';
import type { ReactNode } from 'react';

/** What somebody said or wrote, as they did: in its own direction, with its own line breaks. */
export function Quote({ lang, children }: { lang?: string | undefined; children: ReactNode }) {
  return (
    <blockquote className="quote" dir="auto" lang={lang}>
      {children}
    </blockquote>
  );
}
