/** How one knows somebody, in words. */
import type { HowKnown } from '@/lib/domain/person';
import { t } from '@/lib/platform/words';

export function knownWord(known: HowKnown): string {
  const words: Record<HowKnown, string> = {
    friend: t('people.ways.friend'),
    family: t('people.ways.family'),
    acquaintance: t('people.ways.acquaintance'),
    colleague: t('people.ways.colleague'),
    alumni: t('people.ways.alumni'),
    group: t('people.ways.group'),
    event: t('people.ways.event'),
    cold: t('people.ways.cold'),
  };
  return words[known];
}
