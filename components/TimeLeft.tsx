import './TimeLeft.css';
import type { CSSProperties, ReactNode } from 'react';

interface TimeLeftProps {
  /** "5 minutes left". */
  words: string;
  /** "of 20, until 10:20". */
  of: ReactNode;
  /** The share that has gone by, from 0 to 1. */
  gone: number;
  /** What to do now. */
  cue?: ReactNode;
}

/** The quiet timer. It is read when somebody looks, never announced; only the cue speaks up. */
export function TimeLeft({ words, of, gone, cue }: TimeLeftProps) {
  return (
    <div className="time-left">
      <p className="time-left-head">
        <span className="lead strong" role="timer">
          {words}
        </span>
        <span className="small soft push">{of}</span>
      </p>
      <div
        className="time-left-track"
        aria-hidden="true"
        style={{ '--filled': `${gone * 100}%` } as CSSProperties}
      >
        <i />
      </div>
      {cue}
    </div>
  );
}
