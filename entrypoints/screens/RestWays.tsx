/** What is still worth doing when nothing has to be: a word after a no, a card, staying connected. */
import { standingSteps } from '@/lib/domain/steps';
import type { PersonRecord } from '@/lib/hooks/use-person';
import { t } from '@/lib/platform/words';
import { linkTo } from './link';

export function RestWays({ record, isThanked }: { record: PersonRecord; isThanked: boolean }) {
  return (
    <p className="message-extras">
      {isThanked ? <AfterThanks record={record} /> : <AfterNo record={record} />}
    </p>
  );
}

/** After a no: the answer to it, once. */
function AfterNo({ record: { person, steps } }: { record: PersonRecord }) {
  const standing = standingSteps(steps);
  const isNo = standing.some(
    ({ kind, reason }) => kind === 'declined' || (kind === 'closed' && reason === 'declined'),
  );
  const isAnswered = standing.some(({ message }) => message?.kind === 'answer-to-a-no');
  if (!isNo || isAnswered) return null;
  return <a {...linkTo(`/people/${person.id}/draft/answer-to-a-no`)}>{t('rest.answerNo')}</a>;
}

/** After the thank-you: a card as well (seed 001), and connecting (seed 000), where neither has happened. */
function AfterThanks({ record: { person, steps } }: { record: PersonRecord }) {
  const standing = standingSteps(steps);
  const isPosted = standing.some(({ kind }) => kind === 'card-posted');
  const isConnected = person.degree === 1 || standing.some(({ kind }) => kind === 'accepted');
  return (
    <>
      {!isPosted && <a {...linkTo(`/people/${person.id}/draft/thank-you-card`)}>{t('rest.card')}</a>}
      {!isConnected && person.profileUrl && (
        <a href={person.profileUrl} target="_blank" rel="noreferrer">
          {t('rest.connect')}
        </a>
      )}
    </>
  );
}
