/** What can be marked with one press, and what of it is likely now. */
import type { MarkedStep } from '@/lib/actions/steps';
import type { Stage } from '@/lib/domain/stage';
import { t } from '@/lib/platform/words';

/** The steps that are marked by hand, in the order in which they usually come. */
export const MARKS = [
  'sent',
  'accepted',
  'replied',
  'declined',
  'met',
  'thanked',
  'card-posted',
  'referred',
  'suggestion-given',
  'suggestion-done',
  'reported-back',
  'kept-in-touch',
  'closed',
] as const satisfies readonly MarkedStep[];

export type Mark = (typeof MARKS)[number];

/** These ask for a word or two first. */
export const ASKING: readonly Mark[] = ['referred', 'suggestion-given', 'closed'];

const LIKELY: Record<Stage, readonly Mark[]> = {
  saved: ['sent', 'accepted'],
  // The card beside has the rest.
  asked: ['met'],
  replied: ['met'],
  scheduled: ['met'],
  met: ['thanked', 'referred', 'suggestion-given'],
  thanked: ['referred', 'suggestion-given', 'reported-back'],
  'in-touch': ['kept-in-touch', 'referred'],
  closed: ['replied', 'kept-in-touch'],
};

/** What most often comes next at a stage: these have a button of their own. */
export function likelyAt(stage: Stage): readonly Mark[] {
  return LIKELY[stage];
}

export function markWord(mark: Mark): string {
  const words: Record<Mark, string> = {
    sent: t('story.mark.sent'),
    accepted: t('story.mark.accepted'),
    replied: t('story.mark.replied'),
    declined: t('story.mark.declined'),
    met: t('story.mark.met'),
    thanked: t('story.mark.thanked'),
    'card-posted': t('story.mark.card'),
    referred: t('story.mark.referred'),
    'suggestion-given': t('story.mark.suggestion'),
    'suggestion-done': t('story.mark.done'),
    'reported-back': t('story.mark.reported'),
    'kept-in-touch': t('story.mark.kept'),
    closed: t('story.mark.closed'),
  };
  return words[mark];
}
