import './ui/Row.css';
import './BriefRow.css';
import type { ReactNode } from 'react';
import { Avatar } from './ui/Avatar';

interface BriefRowProps {
  href: string;
  name: string;
  /** A few words after the name. */
  line: ReactNode;
  /** For machines, in full, and as people say it. */
  at: string;
  full: string;
  when: string;
}

/** Somebody on one line: who, a few words, when. */
export function BriefRow({ href, name, line, at, full, when }: BriefRowProps) {
  return (
    <a className="row brief-row" href={href}>
      <Avatar name={name} size={24} />
      <span className="brief-words">
        <span className="row-title" dir="auto">
          {name}
        </span>{' '}
        <span className="brief-line">{line}</span>
      </span>
      <time dateTime={at} title={full}>
        {when}
      </time>
    </a>
  );
}
