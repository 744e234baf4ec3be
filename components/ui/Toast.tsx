import './Surface.css';
import type { ReactNode } from 'react';

/** What just happened, with a way back. Read out when it appears. */
export function Toast({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="toast" role="status">
      <span>{children}</span>
      <span className="push">{actions}</span>
    </div>
  );
}
