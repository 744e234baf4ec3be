import './Progress.css';
import type { CSSProperties, ReactNode } from 'react';

interface ProgressProps {
  label: string;
  done: number;
  total: number;
  /** The count, as people say it. */
  words: string;
  /** *Cancel*. */
  action?: ReactNode;
  /** Time gone by is not progress: its line is grey. */
  time?: boolean;
}

/** How much of it is done. For what takes longer than a second. */
export function Progress({ label, done, total, words, action, time = false }: ProgressProps) {
  const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  return (
    <div className={time ? 'progress progress-time' : 'progress'}>
      <span>{words}</span>
      {action}
      <div
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={words}
        style={{ '--filled': `${share * 100}%` } as CSSProperties}
      >
        <i />
      </div>
    </div>
  );
}
