import type { ReactNode } from 'react';

/** One part of the gallery: the name of the component, and its states under one another. */
export function Shown({ title, wide, children }: { title: string; wide?: boolean; children: ReactNode }) {
  return (
    <section className={wide ? 'shown shown-wide' : 'shown'}>
      <h3 className="shown-title">{title}</h3>
      {children}
    </section>
  );
}
