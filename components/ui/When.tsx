import './Mark.css';
import { Icon } from './Icon';
import { iconCheck, iconClock } from './icons';

/** When something is due or happened: words as people say them, the whole date in the title, colour only for what is due. */
export function When({
  kind,
  at,
  full,
  words,
}: {
  kind?: 'due' | 'overdue' | 'done';
  at: string;
  full: string;
  words: string;
}) {
  return (
    <time className={kind ? `when when-${kind}` : 'when'} dateTime={at} title={full}>
      {kind && <Icon path={kind === 'done' ? iconCheck : iconClock} />}
      {words}
    </time>
  );
}
