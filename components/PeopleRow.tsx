import './ui/Row.css';
import './PeopleRow.css';
import type { ReactNode } from 'react';
import { Avatar } from './ui/Avatar';

interface PeopleRowProps {
  href: string;
  name: string;
  /** Title at company. */
  line?: ReactNode;
  stage: ReactNode;
  /** What is due next, if anything is. */
  next?: ReactNode;
  /** When something last happened. */
  lately: ReactNode;
}

/** Somebody in the long list: who, how far, what is next, since when. In a narrow window these stand under one another. */
export function PeopleRow({ href, name, line, stage, next, lately }: PeopleRowProps) {
  return (
    <a className="row people-row" href={href}>
      <Avatar name={name} />
      <span className="row-words">
        <span className="row-title" dir="auto">
          {name}
        </span>
        {line && (
          <span className="row-line" dir="auto">
            {line}
          </span>
        )}
      </span>
      <span className="people-marks">
        {stage}
        <span className="people-next">{next}</span>
        <span className="people-lately">{lately}</span>
      </span>
    </a>
  );
}
