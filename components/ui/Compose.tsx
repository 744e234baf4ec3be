import './Compose.css';
import type { ComponentPropsWithRef } from 'react';

export interface Mark {
  start: number;
  end: number;
  severity: 'block' | 'warn' | 'tip';
}

interface ComposeProps extends Omit<ComponentPropsWithRef<'textarea'>, 'onChange' | 'children'> {
  label: string;
  value: string;
  onText: (value: string) => void;
  /** Places in the text; of two that overlap the first is shown. */
  marks?: readonly Mark[];
}

/** The text one writes in lies over a copy of itself that carries the marks and makes the box as tall as the text. */
export function Compose({ label, value, onText, marks = [], ...rest }: ComposeProps) {
  return (
    <div className="compose">
      <div className="compose-marks" dir="auto" lang={rest.lang} aria-hidden="true">
        {pieces(value, marks).map(({ start, text, severity }) =>
          severity ? (
            <mark key={start} className={`marked marked-${severity}`}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
        {/* A last empty line has no height of its own. */}
        {'\u200b'}
      </div>
      <textarea
        dir="auto"
        {...rest}
        className="compose-text"
        aria-label={label}
        value={value}
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  );
}

interface Piece {
  start: number;
  text: string;
  severity?: Mark['severity'];
}

function pieces(value: string, marks: readonly Mark[]): Piece[] {
  const parts: Piece[] = [];
  let at = 0;
  for (const { start, end, severity } of [...marks].sort((a, b) => a.start - b.start)) {
    // A mark may be a moment older than the text it was made for.
    if (start < at || end <= start || end > value.length) continue;
    parts.push(
      { start: at, text: value.slice(at, start) },
      { start, text: value.slice(start, end), severity },
    );
    at = end;
  }
  return [...parts, { start: at, text: value.slice(at) }];
}
