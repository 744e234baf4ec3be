import './ui/Row.css';
import './ReminderRow.css';
import type { ReactNode } from 'react';
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
  current?: boolean;
}

/** Something due: the row opens the person, its verb goes straight to the draft. */
export function ReminderRow(props: ReminderRowProps) {
  const { name, href, when, why, action, actionLabel, onAction, current } = props;
  return (
    <div className="row reminder-row" aria-current={current || undefined}>
      <Avatar name={name} />
      <div className="reminder-words">
        <h2 className="row-title" dir="auto">
          <a href={href}>{name}</a>
        </h2>
        {when}
        <p className="row-line">{why}</p>
        <Act aria-label={actionLabel} onClick={onAction}>
          {action}
        </Act>
      </div>
    </div>
  );
}
