import './Writing.css';
import type { CSSProperties } from 'react';

/** How much room is left. From nine tenths on it says so by colour, and beyond the limit by weight too. */
export function Meter({ used, limit, words }: { used: number; limit: number | undefined; words: string }) {
  const share = limit ? used / limit : 0;
  const kind = share > 1 ? 'meter meter-over' : share >= 0.9 ? 'meter meter-near' : 'meter';
  return (
    <span className={kind} role="status">
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
