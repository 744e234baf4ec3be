/** The question that is asked before something is marked that does not fit what came before. Nothing is forbidden. */
import { currentInterview, momentOf } from '@/lib/domain/interview';
import { standingSteps, type StepKind } from '@/lib/domain/steps';
import type { PersonRecord } from '@/lib/hooks/use-person';
import { t } from '@/lib/platform/words';
import type { Mark } from './marks';

/** What is odd about marking this now, as a question; undefined when nothing is. */
export function oddWords(record: PersonRecord, kind: Mark, now: string): string | undefined {
  const standing = standingSteps(record.steps);
  const has = (...kinds: StepKind[]) => standing.some((step) => kinds.includes(step.kind));
  const interview = currentInterview(record.interviews);
  const hasTalked = has('met') || (interview && momentOf(interview, now) !== 'ahead');
  const name = record.person.callName;
  if (kind === 'met' && interview && momentOf(interview, now) === 'ahead')
    return t('story.odd.ahead', { name });
  if ((kind === 'thanked' || kind === 'card-posted') && !hasTalked) return t('story.odd.thanked', { name });
  if ((kind === 'replied' || kind === 'declined') && !has('sent')) return t('story.odd.replied', { name });
  if (kind === 'reported-back' && !hasTalked) return t('story.odd.reported', { name });
  return undefined;
}
