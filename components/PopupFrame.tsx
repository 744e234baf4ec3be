import './PopupFrame.css';
import type { ReactNode } from 'react';

/** 400 by 600 in the toolbar, as tall as the window in a tab: what it is about, the rest, and the one next thing at its foot. */
export function PopupFrame({
  label,
  head,
  children,
  foot,
}: {
  label: string;
  head?: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
}) {
  return (
    <main className="popup" aria-label={label}>
      <div className="popup-scroll">
        {head}
        <div className="popup-body">{children}</div>
      </div>
      {foot && <footer className="popup-foot">{foot}</footer>}
    </main>
  );
}
