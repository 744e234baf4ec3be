import './screens.css';
import type { ReactNode } from 'react';

/** The head of the day. */
export function Toolbar({ children }: { children?: ReactNode }) {
  return (
    <header className="screen-head">
      <h1 className="lead strong">Today</h1>
      <p className="small soft screen-grow">Tuesday 9 March</p>
      {children}
    </header>
  );
}
