import './Meter.css';
import type { CSSProperties } from 'react';

interface MeterProps {
  used: number;
  /** Without one there is no line, only words. */
  limit: number | undefined;
  words: string;
}

/** How much room is left. From nine tenths on it says so by colour and aloud; beyond the limit by weight too. */
export function Meter({ used, limit, words }: MeterProps) {
  const share = limit ? used / limit : 0;
  const kind = share > 1 ? 'over' : share >= 0.9 ? 'near' : 'room';
  return (
    // Read out at each letter it would drown the words being written, so it speaks up only when room runs out.
    <span className={`meter meter-${kind}`} role="status" aria-live={kind === 'room' ? 'off' : 'polite'}>
      {limit !== undefined && (
        <span
          className="meter-track"
          style={{ '--filled': `${Math.min(100, share * 100)}%` } as CSSProperties}
        >
          <i />
        </span>
      )}
      {words}
    </span>
  );
}
