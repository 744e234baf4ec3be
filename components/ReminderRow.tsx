import './ui/Row.css';
import './ReminderRow.css';
import type { MouseEvent, ReactNode } from 'react';
import { Act } from './ui/Act';
import { Avatar } from './ui/Avatar';

interface ReminderRowProps {
  name: string;
  href: string;
  when: ReactNode;
  /** Why it is due. */
  why: string;
  /** The verb that does it, and what it is called where the row cannot be seen ("Thank Naledi Brandt"). */
  action: string;
  actionLabel: string;
  onAction: () => void;
  /** Takes the place of following `href`: shows the person beside the list. */
  onPick?: (() => void) | undefined;
  current?: boolean;
  /** What else can be done with it. */
  more?: ReactNode;
}

/** Something due: the row opens the person, its verb goes straight to the draft, and the rest is in a menu. */
export function ReminderRow(props: ReminderRowProps) {
  const { name, href, when, why, action, actionLabel, onAction, onPick, current, more } = props;
  const pick = (event: MouseEvent) => {
    // With a key held down the link is opened as links are: in a tab of its own.
    if (!onPick || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onPick();
  };
  return (
    <div className="row reminder-row" aria-current={current || undefined}>
      <Avatar name={name} />
      <div className="reminder-words">
        <div className="reminder-line">
          <h2 className="row-title" dir="auto">
            <a href={href} onClick={pick}>
              {name}
            </a>
          </h2>
          {when}
        </div>
        <div className="reminder-line">
          <p className="row-line" dir="auto">
            {why}
          </p>
          <Act aria-label={actionLabel} onClick={onAction}>
            {action}
          </Act>
        </div>
      </div>
      {more && <div className="reminder-more">{more}</div>}
    </div>
  );
}
