import './EmptyState.css';
import type { ReactNode } from 'react';

/** Nothing yet: one next step with a sentence and a button. */
export function EmptyState({
  drawing,
  title,
  children,
  action,
}: {
  drawing?: ReactNode;
  title: string;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="empty">
      {drawing}
      <h2 className="title">{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
