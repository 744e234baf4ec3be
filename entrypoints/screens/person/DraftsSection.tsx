/** What is being written and what was sent, with the words as they went out. */
import type { PersonRecord } from '@/lib/hooks/use-person';
import { standingSteps } from '@/lib/domain/steps';
import { t } from '@/lib/platform/words';
import { kindWord } from '../draft/kind-word';
import { SentWords } from '../draft/SentWords';
import { channelWord, dayWord, fully } from '../words';

export function DraftsSection({ record, now }: { record: PersonRecord; now: string }) {
  const { person } = record;
  const drafts = record.drafts.filter((draft) => !draft.asMade);
  const sent = standingSteps(record.steps)
    .filter((step) => step.message)
    .reverse();
  if (drafts.length + sent.length === 0) return null;
  return (
    <section aria-labelledby="drafts">
      <h2 className="group-title" id="drafts">
        {t('people.messages')} <span className="count">{drafts.length + sent.length}</span>
      </h2>
      <ul className="person-list">
        {drafts.map((draft) => (
          <li key={draft.id} className="draft-line">
            <a href={`#/people/${encodeURIComponent(person.id)}/draft/${draft.kind}`}>
              {kindWord(draft.kind)}
            </a>
            <span>{t('people.draftIn', { channel: channelWord(draft.channel).toLowerCase() })}</span>
          </li>
        ))}
        {sent.map((step) => (
          <li key={step.id}>
            <details className="sent-message">
              <summary>
                <span>{step.message && kindWord(step.message.kind)}</span>
                <time dateTime={step.at} title={fully(step.at)}>
                  {t('people.sent', { day: dayWord(step.at, now) })}
                </time>
              </summary>
              <SentWords step={step} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
