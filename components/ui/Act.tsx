import './Act.css';
import type { ComponentPropsWithRef } from 'react';

/** Words that act, inside a sentence or under one. */
export function Act(props: ComponentPropsWithRef<'button'>) {
  return <button type="button" {...props} className="act" />;
}
