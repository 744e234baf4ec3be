/** What a kind of message is called. */
import type { DraftKind } from '@/lib/domain/draft';
import { t } from '@/lib/platform/words';

export function kindWord(kind: DraftKind): string {
  const words: Record<DraftKind, string> = {
    outreach: t('kinds.outreach'),
    'follow-up': t('kinds.followUp'),
    'introduction-request': t('kinds.request'),
    forwardable: t('kinds.forwardable'),
    'scheduling-confirmation': t('kinds.confirmation'),
    'day-before-note': t('kinds.dayBefore'),
    reschedule: t('kinds.reschedule'),
    'thank-you': t('kinds.thankYou'),
    'thank-you-card': t('kinds.card'),
    'report-back': t('kinds.reportBack'),
    'answer-to-a-no': t('kinds.answerToNo'),
    decline: t('kinds.decline'),
    'keep-in-touch': t('kinds.keepInTouch'),
  };
  return words[kind];
}
