import './Badge.css';
import type { ReactNode } from 'react';

/** A word on a quiet ground. A colour only where it means something, and never without the word. */
export function Badge({
  kind,
  children,
}: {
  kind?: 'due' | 'overdue' | 'done' | 'blocked' | undefined;
  children: ReactNode;
}) {
  return <span className={kind ? `badge badge-${kind}` : 'badge'}>{children}</span>;
}
