/** The conversation is over: what stayed, and the thank-you made from it. */
import type { Interview } from '@/lib/domain/interview';
import { t } from '@/lib/platform/words';
import { When } from '@/components/ui/When';
import { StayedFields } from './draft/StayedFields';
import { useAnswers } from './draft/use-answers';
import { WritePart } from './draft/WritePart';
import type { PartProps } from './part';
import { ago, fully } from './words';

export default function ThankPart({ interview, ...props }: PartProps & { interview: Interview }) {
  const { fields, toAnswer } = useAnswers<HTMLElement>();
  return (
    <WritePart {...props} kind="thank-you" interview={interview} onMissing={toAnswer}>
      <section className="part" ref={fields}>
        <div className="line-up">
          <h2 className="group-title">{t('thank.talked', { ago: ago(interview.endAt, props.now) })}</h2>
          <span className="push">
            <DueMark record={props.record} now={props.now} />
          </span>
        </div>
        <StayedFields interview={interview} name={props.record.person.callName} />
      </section>
    </WritePart>
  );
}

function DueMark({ record, now }: Pick<PartProps, 'record' | 'now'>) {
  const reminder = record.reminders.find((row) => row.rule === 'M12' || row.rule === 'M13');
  if (!reminder) return null;
  const late = now > reminder.dueAt;
  const when = ago(reminder.dueAt, now);
  return (
    <When
      kind={late ? 'overdue' : 'due'}
      at={reminder.dueAt}
      full={fully(reminder.dueAt)}
      words={late ? t('thank.overdue', { when }) : t('thank.due', { when })}
    />
  );
}
