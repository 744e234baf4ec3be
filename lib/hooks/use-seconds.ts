/** The moment, second by second: only for what is watched while time runs. Everything else takes `useClock`. */
import { useEffect, useState } from 'react';
import { now } from '@/lib/platform/clock';

/** This instant; changes every second. */
export function useSeconds(): string {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return moment;
}
