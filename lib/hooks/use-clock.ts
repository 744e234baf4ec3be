/** The moment, kept fresh: screens re-read it every half minute, so "in 3 hours" and "it is over" come true by themselves. */
import { useEffect, useState } from 'react';
import { now } from '@/lib/platform/clock';

const EVERY_MS = 30_000;

/** This instant; changes every half minute. */
export function useClock(): string {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return moment;
}
