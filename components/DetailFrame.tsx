import './DetailFrame.css';
import type { ReactNode } from 'react';

/** What is chosen in a list, beside it: who it is about, the rest to scroll, and the one next thing at its foot. */
export function DetailFrame({
  label,
  head,
  children,
  foot,
}: {
  label: string;
  head: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
}) {
  return (
    <section className="detail" aria-label={label}>
      <div className="detail-scroll">
        {head}
        <div className="detail-body">{children}</div>
      </div>
      {foot && <div className="detail-foot">{foot}</div>}
    </section>
  );
}
