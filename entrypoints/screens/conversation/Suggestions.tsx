/** The advice of one person, until it was done and they have heard of it. */
import './debrief.css';
import { undoStep } from '@/lib/actions/steps';
import { suggestionDone } from '@/lib/actions/suggestions';
import type { Suggestion } from '@/lib/domain/conversation/suggestions';
import { useSuggestions } from '@/lib/hooks/use-suggestions';
import { t } from '@/lib/platform/words';
import { Tick } from '@/components/ui/Tick';
import { linkTo } from '../link';
import { thenLookAgain } from '../look-again';
import { dayOf } from '../words';
import { usePicked } from './use-picked';

/** Nothing where nothing was suggested. */
export default function Suggestions({ personId }: { personId: string }) {
  const suggestions = useSuggestions(personId);
  if (!suggestions?.length) return null;
  return (
    <section className="referrals" aria-label={t('referrals.suggestions')}>
      <h2 className="group-title">{t('referrals.suggestions')}</h2>
      <ul className="debrief-list">
        {suggestions.map((suggestion) => (
          <OneSuggestion key={suggestion.id} suggestion={suggestion} />
        ))}
      </ul>
    </section>
  );
}

function OneSuggestion({ suggestion: { id, personId, text, done, reportedAt } }: { suggestion: Suggestion }) {
  const [isDone, pick] = usePicked(done !== undefined, (value) => {
    if (value) void thenLookAgain(suggestionDone(id));
    else if (done) void thenLookAgain(undoStep(done.stepId));
  });
  return (
    <li className="debrief-followed">
      <Tick checked={isDone} onPick={pick}>
        <span dir="auto">{text}</span>
      </Tick>
      {done && (
        <p className="note-text soft referrals-under">
          {reportedAt ? (
            t('referrals.told', { day: dayOf(reportedAt) })
          ) : (
            <a {...linkTo(`/people/${personId}/draft/report-back`)}>{t('referrals.tell')}</a>
          )}
        </p>
      )}
    </li>
  );
}
