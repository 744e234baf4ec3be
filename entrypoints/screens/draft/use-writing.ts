/** What makes a draft, fetched once for all screens; undefined for the moment until it is there. */
import { useEffect, useState } from 'react';
import type { compose } from '@/lib/domain/drafting/compose';
import type { draftContext } from '@/lib/domain/drafting/draft-context';
import type { reviewContext } from '@/lib/domain/drafting/review-context';
import { report } from '@/lib/platform/log';

export interface Writing {
  compose: typeof compose;
  draftContext: typeof draftContext;
  reviewContext: typeof reviewContext;
}

/** The fields it is made from are on the screen before it. */
async function fetchWriting(): Promise<Writing> {
  const [composer, draft, review] = await Promise.all([
    import('@/lib/domain/drafting/compose'),
    import('@/lib/domain/drafting/draft-context'),
    import('@/lib/domain/drafting/review-context'),
  ]);
  return {
    compose: composer.compose,
    draftContext: draft.draftContext,
    reviewContext: review.reviewContext,
  };
}

let fetched: Writing | undefined;

export function useWriting(): Writing | undefined {
  const [writing, setWriting] = useState<Writing | undefined>(fetched);
  useEffect(() => {
    if (fetched) return;
    fetchWriting()
      .then((all) => {
        fetched = all;
        setWriting(all);
      })
      .catch((error: unknown) => report('writing', error));
  }, []);
  return writing;
}
