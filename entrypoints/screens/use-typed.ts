/** A field that keeps what is typed at once, and takes over a value from elsewhere only while nobody is typing in it. */
import { useState } from 'react';

export interface Typed {
  value: string;
  onChange(value: string): void;
  onBlur(): void;
}

export function useTyped(stored: string, keep: (value: string) => void): Typed {
  const [typing, setTyping] = useState<string>();
  return {
    value: typing ?? stored,
    onChange: (value) => {
      setTyping(value);
      keep(value);
    },
    onBlur: () => setTyping(undefined),
  };
}
