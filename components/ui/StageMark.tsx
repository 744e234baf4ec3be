import './StageMark.css';
import type { Stage } from '@/lib/domain/stage';

const RING = 'M13.75 8a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 0 1 11.5 0Z';

/** The disc fills as the two come closer: every stage has its own shape. The line is drawn, `fill` is filled. */
const SHAPES: Record<Stage, { line?: string; fill?: string }> = {
  saved: {},
  asked: { line: RING, fill: 'M8 8V4.25A3.75 3.75 0 0 1 11.75 8Z' },
  replied: { line: RING, fill: 'M8 4.25a3.75 3.75 0 0 1 0 7.5Z' },
  scheduled: { line: RING, fill: 'M8 8H4.25A3.75 3.75 0 1 0 8 4.25Z' },
  met: { line: '', fill: RING },
  thanked: { line: 'm5.25 8.25 2 2 3.5-4', fill: RING },
  'in-touch': { line: 'M10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z', fill: RING },
  closed: { line: `${RING}M5.5 8h5` },
};

/** How far along it is: a shape, and always its word. */
export function StageMark({ stage, word }: { stage: Stage; word: string }) {
  const { line, fill } = SHAPES[stage];
  const filled = fill === RING;
  return (
    <span className={`stage stage-${stage}`}>
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        {!fill && !line && <circle cx="8" cy="8" r="5.75" strokeDasharray="2.1 2.415" />}
        {fill && <path className={filled ? 'full' : 'solid'} d={fill} />}
        {line && <path className={filled ? 'hole' : undefined} d={line} />}
      </svg>
      {word}
    </span>
  );
}
