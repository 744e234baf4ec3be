import { useEffect, useState } from 'react';
import { Button } from './ui/Button';

interface ReadAloudProps {
  /** "Read it aloud". */
  start: string;
  /** Said while it runs, for the seconds that have gone by. */
  running: (seconds: number) => string;
  /** Said when it was stopped. */
  took: (seconds: number) => string;
}

/** A stopwatch for reading something aloud: pressed at the first word and at the last. */
export function ReadAloud({ start, running, took }: ReadAloudProps) {
  const [from, setFrom] = useState<number>();
  const [seconds, setSeconds] = useState<number>();
  useEffect(() => {
    if (from === undefined) return undefined;
    const timer = setInterval(() => setSeconds(Math.round((performance.now() - from) / 1000)), 250);
    return () => clearInterval(timer);
  }, [from]);
  const press = () => {
    setFrom(from === undefined ? performance.now() : undefined);
    if (from === undefined) setSeconds(0);
  };
  return (
    <span className="line-up">
      <Button size="small" aria-pressed={from !== undefined} onClick={press}>
        {from === undefined ? start : running(seconds ?? 0)}
      </Button>
      {from === undefined && seconds !== undefined && (
        <span className="note-text soft" role="status">
          {took(seconds)}
        </span>
      )}
    </span>
  );
}
