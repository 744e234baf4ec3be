/** A field that keeps what is typed at once, and takes over a value from elsewhere only while nobody is typing in it. */
import { useEffect, useState } from 'react';

/** Milliseconds. A write takes a few; should it never come back as it was typed, what is stored is shown after this long. */
const KEPT_BY_NOW_MS = 2000;

export interface Typed {
  value: string;
  /** Something is typed that is not known to be stored yet. */
  isTyped: boolean;
  onChange(value: string): void;
  onBlur(): void;
}

/**
 * What is typed stays in the field until it is stored: who leaves and comes back sooner than that must not find, and type on after, an
 * older text.
 */
export function useTyped(stored: string, keep: (value: string) => void): Typed {
  const [typing, setTyping] = useState<string>();
  const [isLeft, setIsLeft] = useState(false);
  const giveWay = () => {
    setTyping(undefined);
    setIsLeft(false);
  };
  if (isLeft && typing === stored) giveWay();
  useEffect(() => {
    if (!isLeft) return;
    const timer = setTimeout(giveWay, KEPT_BY_NOW_MS);
    return () => clearTimeout(timer);
  }, [isLeft]);
  return {
    value: typing ?? stored,
    isTyped: typing !== undefined,
    onChange: (value) => {
      setTyping(value);
      setIsLeft(false);
      keep(value);
    },
    onBlur: () => setIsLeft(typing !== undefined),
  };
}
