import './Row.css';
import type { ReactNode } from 'react';

interface RowProps {
  /** What stands before the words: an avatar or an icon. */
  start?: ReactNode;
  title: ReactNode;
  line?: ReactNode;
  /** What stands after them: when, or how far. */
  end?: ReactNode;
  href?: string | undefined;
  onPick?: (() => void) | undefined;
  /** The one that is open beside the list. */
  current?: boolean;
  short?: boolean;
  className?: string;
}

/** A row of a list: a link with `href`, a button with `onPick`, else only to be read. Long words wrap, nothing is cut. */
export function Row({ start, title, line, end, href, onPick, current, short, className = '' }: RowProps) {
  const shared = {
    className: `row ${short ? 'row-short ' : ''}${className}`,
    'aria-current': current || undefined,
  };
  const inside = (
    <>
      {start}
      <span className="row-words">
        <span className="row-title" dir="auto">
          {title}
        </span>
        {line && (
          <span className="row-line" dir="auto">
            {line}
          </span>
        )}
      </span>
      {end && <span className="row-end">{end}</span>}
    </>
  );
  if (href !== undefined) {
    return (
      <a {...shared} href={href}>
        {inside}
      </a>
    );
  }
  if (!onPick) return <div {...shared}>{inside}</div>;
  return (
    <button type="button" {...shared} onClick={onPick}>
      {inside}
    </button>
  );
}
