import './When.css';
import { Icon } from './Icon';
import { iconCheck, iconClock } from './icons';

interface WhenProps {
  kind?: 'neutral' | 'due' | 'overdue' | 'done' | undefined;
  /** For machines: an instant or a day. */
  at: string;
  /** The whole date, time and zone. */
  full: string;
  /** As people say it. */
  words: string;
  /** Instead of the clock or tick that its kind brings; a neutral one has none of its own. */
  icon?: string | undefined;
}

const ICONS = { neutral: undefined, due: iconClock, overdue: iconClock, done: iconCheck };

/** When something is due or happened: words as people say them, the whole date in the title, colour only for what is due. */
export function When({ kind = 'neutral', at, full, words, icon = ICONS[kind] }: WhenProps) {
  return (
    <time className={`when when-${kind}`} dateTime={at} title={full}>
      {icon && <Icon path={icon} />}
      {words}
    </time>
  );
}
