import './NoteLine.css';
import './ui/Note.css';
import type { ReactNode } from 'react';
import { Menu } from './ui/Menu';
import type { MenuEntry } from './ui/MenuItem';
import { QuietText } from './ui/QuietText';

interface NoteLineProps {
  icon: string;
  /** What kind of note it is: on its icon, and before its words for screen readers. */
  kind: string;
  text: string;
  onText: (text: string) => void;
  onBlur?: () => void;
  /** Its other marks, and taking it away. */
  items: readonly MenuEntry[];
  when?: ReactNode;
}

/** A note taken in conversation: changed where it stands, marked and removed from its icon. A list item. */
export function NoteLine({ icon, kind, text, onText, onBlur, items, when }: NoteLineProps) {
  return (
    <li className="note-line">
      <Menu icon={icon} label={kind} size="small" items={items} />
      <QuietText label={kind} value={text} onText={onText} onBlur={onBlur} />
      {when && <span className="note-when">{when}</span>}
    </li>
  );
}
