import './PageFrame.css';
import type { ReactNode } from 'react';

interface PageFrameProps {
  title: string;
  /** One quiet line beside the title. */
  line?: ReactNode;
  /** Buttons and tools at the end of the head. */
  actions?: ReactNode;
  /** `text`: one column to read or fill in. `wide`: a list or columns that use the whole width. */
  width?: 'text' | 'wide';
  children: ReactNode;
}

/** One view of the full page: what it is called, what can be done with it, and what is in it. */
export function PageFrame({ title, line, actions, width = 'text', children }: PageFrameProps) {
  return (
    <main className={`page page-${width}`} aria-label={title}>
      <header className="page-head">
        <h1 className="title">{title}</h1>
        {line && <p className="soft">{line}</p>}
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      <div className="page-body">{children}</div>
    </main>
  );
}
