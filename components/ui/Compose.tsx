import './Writing.css';
import type { Ref } from 'react';

export interface Mark {
  start: number;
  end: number;
  severity: 'block' | 'warn' | 'tip';
}

/** The text one writes in lies over a copy of itself that carries the marks and makes the box as tall as the text. */
export function Compose({
  label,
  value,
  onText,
  marks = [],
  ref,
}: {
  label: string;
  value: string;
  onText: (value: string) => void;
  marks?: readonly Mark[];
  ref?: Ref<HTMLTextAreaElement>;
}) {
  return (
    <div className="compose">
      <div className="compose-marks" aria-hidden="true">
        {pieces(value, marks).map(({ text, severity }, index) =>
          severity ? (
            <mark key={index} className={`marked marked-${severity}`}>
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
        ref={ref}
        className="compose-text"
        aria-label={label}
        value={value}
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  );
}

function pieces(value: string, marks: readonly Mark[]): { text: string; severity?: Mark['severity'] }[] {
  const parts: { text: string; severity?: Mark['severity'] }[] = [];
  let at = 0;
  for (const { start, end, severity } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at || end > value.length) continue;
    parts.push({ text: value.slice(at, start) }, { text: value.slice(start, end), severity });
    at = end;
  }
  return [...parts, { text: value.slice(at) }];
}
