import './Story.css';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { Quote } from './Quote';

interface StoryStepProps {
  icon: string;
  /** For machines, in full, and as people say it. */
  at: string;
  full: string;
  when: string;
  children: ReactNode;
  /** A second, quieter line. */
  more?: ReactNode;
  /** What somebody said. */
  quote?: string | undefined;
  /** It has not happened yet: it comes next. */
  next?: boolean;
  /** What can be done about it. */
  actions?: ReactNode;
}

/** One thing that happened, or the one that comes next. */
export function StoryStep(props: StoryStepProps) {
  const { icon, at, full, when, children, more, quote, next = false, actions } = props;
  return (
    <li className={next ? 'story-step story-next' : 'story-step'}>
      <Icon path={icon} />
      <div className="story-words">
        <p dir="auto">{children}</p>
        {more && (
          <p className="soft" dir="auto">
            {more}
          </p>
        )}
        {quote && <Quote>{quote}</Quote>}
      </div>
      <time dateTime={at} title={full}>
        {when}
      </time>
      {actions && <span className="story-actions">{actions}</span>}
    </li>
  );
}
