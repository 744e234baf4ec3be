import './Panes.css';
import type { ReactNode } from 'react';

/** A list and, where there is room, what is chosen in it. In a narrow window the list stands alone. */
export function Panes({ label, list, detail }: { label: string; list: ReactNode; detail?: ReactNode }) {
  return (
    <main className="panes" aria-label={label}>
      <div className="pane-list">{list}</div>
      <div className="pane-detail">{detail}</div>
    </main>
  );
}
