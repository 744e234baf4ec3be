import './Note.css';
import type { ReactNode } from 'react';
import { Icon } from './Icon';

interface NoteProps {
  icon: string;
  /** What kind of note it is: on hover, and before the words for screen readers. */
  kind: string;
  when?: ReactNode;
  children: ReactNode;
}

/** A note taken in conversation: its kind as an icon, then the words. A list item. */
export function Note({ icon, kind, when, children }: NoteProps) {
  return (
    <li className="note" title={kind}>
      <Icon path={icon} />
      <div className="note-words" dir="auto">
        <span className="unseen">{kind}: </span>
        {children}
      </div>
      {when && <span className="note-when">{when}</span>}
    </li>
  );
}
