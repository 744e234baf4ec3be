/** The card on paper: everything for the conversation on one page. Seen only by the printer. */
import './print.css';
import { checksFor } from '@/lib/domain/conversation/checks';
import { siteOf } from '@/lib/domain/conversation/link';
import { pitchText } from '@/lib/domain/conversation/pitch';
import { withBlanks } from '@/lib/domain/questions/gaps';
import { FOLLOW_UP_CUES } from '@/lib/domain/questions/ready-lists';
import { minutesBetween } from '@/lib/domain/instant';
import { t } from '@/lib/platform/words';
import { fully } from '../words';
import { asOf } from './as-of';
import type { PrepareProps } from './props';
import { byFormat } from './time-words';

export function PrintCard({ record: { interview, person }, settings }: PrepareProps) {
  const { aim, answers = {} } = interview.prep ?? {};
  // A line that was begun and left empty is none on paper.
  const research = (interview.prep?.research ?? []).filter(({ text, link }) => text.trim() || link);
  const minutes = String(minutesBetween(interview.startAt, interview.endAt));
  const where = interview.place ?? interview.phone ?? interview.link;
  return (
    <article className="print-card">
      <h2>{person.name}</h2>
      {person.sayIt && <p>{t('prepare.paper.say', { sayIt: person.sayIt })}</p>}
      <p>{asOf(person)}</p>
      <p>
        {fully(interview.startAt)}, {t('prepare.forMinutes', { minutes })},{' '}
        {byFormat(interview.format).toLowerCase()}
        {where && `: ${where}`}
      </p>
      <Block title={t('prepare.paper.why')} text={person.why} />
      <Block title={t('prepare.aim')} text={aim} />
      <h3>{t('prepare.questions')}</h3>
      <ol>
        {interview.questions?.map(({ id, text, must }) => (
          <li key={id}>
            {withBlanks(text)}
            {must && <strong> {t('conversation.must')}</strong>}
          </li>
        ))}
      </ol>
      <p className="print-cues">
        <strong>{t('conversation.follow')}:</strong> {FOLLOW_UP_CUES.join(' ')}
      </p>
      <div className="print-columns">
        {research.length > 0 && <h3>{t('prepare.research')}</h3>}
        <ul>
          {research.map(({ id, text, link }) => (
            <li key={id}>
              {text}
              {link && ` (${siteOf(link)})`}
            </li>
          ))}
        </ul>
        <Block title={t('prepare.pitch')} text={pitchText(settings.pitch)} />
        <Block title={t('prepare.answer.why')} text={answers.why} />
        <Block title={t('prepare.answer.bring')} text={answers.bring} />
        <Block title={t('prepare.answer.next')} text={answers.next} />
        <h3>{t('prepare.checks')}</h3>
        <ul className="print-checks">
          {checksFor(interview.format).map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </div>
    </article>
  );
}

function Block({ title, text }: { title: string; text: string | undefined }) {
  if (!text?.trim()) return null;
  return (
    <>
      <h3>{title}</h3>
      <p>{text}</p>
    </>
  );
}
