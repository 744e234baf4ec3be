/** The fields a draft is made from, and the way to the one it cannot do without. */
import { useRef, type RefObject } from 'react';
import type { MissingAnswer } from '@/lib/domain/drafting/context';

/** `toAnswer` puts the cursor into the field marked `data-answer`, where this part of the screen has it. */
export function useAnswers<Field extends HTMLElement>(): {
  fields: RefObject<Field | null>;
  toAnswer: (missing: MissingAnswer) => void;
} {
  const fields = useRef<Field>(null);
  return {
    fields,
    toAnswer: (missing) => fields.current?.querySelector<HTMLElement>(`[data-answer="${missing}"]`)?.focus(),
  };
}
