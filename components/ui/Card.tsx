import './Card.css';
import type { ComponentPropsWithRef } from 'react';

/** Something that lies on the page as a whole. `padded` gives it the usual room inside. */
export function Card({ padded = false, ...rest }: ComponentPropsWithRef<'section'> & { padded?: boolean }) {
  const className = `card${padded ? ' card-body' : ''}${rest.className ? ` ${rest.className}` : ''}`;
  return <section {...rest} className={className} />;
}
