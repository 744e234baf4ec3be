import './TodayNow.css';
import type { ReactNode } from 'react';
import { Avatar } from './ui/Avatar';

interface TodayNowProps {
  label: string;
  name: string;
  when: ReactNode;
  /** What happened, and so what is next, in one or two sentences. */
  why: ReactNode;
  /** The one primary button. */
  action: ReactNode;
  /** What else can be done with it. */
  more?: ReactNode;
}

/** The one thing to do now. */
export function TodayNow({ label, name, when, why, action, more }: TodayNowProps) {
  return (
    <section className="today-now" aria-label={label}>
      <Avatar name={name} size={40} />
      <div>
        <div className="today-now-head">
          <h2 className="title" dir="auto">
            {name}
          </h2>
          <span className="line-up">
            {when}
            {more}
          </span>
        </div>
        <p className="today-now-why">{why}</p>
      </div>
      {action}
    </section>
  );
}
