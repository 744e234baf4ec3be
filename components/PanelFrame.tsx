import './PanelFrame.css';
import type { ReactNode } from 'react';

/** The side panel: what it is about in parts under one another, and at its foot the one next thing. */
export function PanelFrame({
  label,
  children,
  foot,
}: {
  label: string;
  children: ReactNode;
  foot?: ReactNode;
}) {
  return (
    <main className="panel" aria-label={label}>
      <div className="panel-body">{children}</div>
      {foot && <footer className="panel-foot">{foot}</footer>}
    </main>
  );
}

/** One part of it. */
export function PanelPart({
  label,
  labelledBy,
  children,
}: {
  label?: string;
  labelledBy?: string;
  children: ReactNode;
}) {
  return (
    <section className="panel-part" aria-label={label} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}
