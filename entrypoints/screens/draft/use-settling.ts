/** A button whose words have just changed under the pointer: the second half of a double press must not press what it says now. */
import { useEffect, useState } from 'react';

/** Longer than a double click and than the pause before a held key repeats; shorter than anybody needs to paste a message. */
const SETTLING_MS = 700;

/**
 * Whether it was `changed` only this moment, and what to call for each press meanwhile: the wait begins anew with it, so that a key held
 * down never outlasts it.
 */
export function useSettling(changed: boolean): [settling: boolean, again: () => void] {
  const [settled, setSettled] = useState(false);
  const [presses, setPresses] = useState(0);
  useEffect(() => {
    if (!changed) return;
    const timer = setTimeout(() => setSettled(true), SETTLING_MS);
    return () => {
      clearTimeout(timer);
      setSettled(false);
    };
  }, [changed, presses]);
  return [changed && !settled, () => setPresses((count) => count + 1)];
}
