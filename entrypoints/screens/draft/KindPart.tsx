/** A message of a kind that is not the next thing: asked for by a reminder, or chosen. What it is made from stands above it. */
import { keepSaid } from '@/lib/actions/answers';
import type { DraftKind } from '@/lib/domain/draft';
import { suggestCallName } from '@/lib/domain/call-name';
import { introductionContext } from '@/lib/domain/drafting/draft-context';
import { currentInterview } from '@/lib/domain/interview';
import { TYPED_MAX } from '@/lib/domain/person';
import { t } from '@/lib/platform/words';
import { Facts } from '@/components/Facts';
import type { PartProps } from '../part';
import { IntroductionPart } from './IntroductionPart';
import { kindWord } from './kind-word';
import { OtherTimes } from './OtherTimes';
import { SenderFacts } from './SenderFacts';
import { StayedFields } from './StayedFields';
import { TypedFact } from './TypedFact';
import { useAnswers } from './use-answers';
import { WritePart } from './WritePart';

export default function KindPart({ kind, ...props }: PartProps & { kind: DraftKind }) {
  const { fields, toAnswer } = useAnswers<HTMLElement>();
  const { person } = props.record;
  const interview = currentInterview(props.record.interviews);
  const { said = {} } = person;
  const times = (said.times ?? []).filter(Boolean).map((startAt) => ({ startAt }));
  if (kind === 'introduction-request' || kind === 'forwardable')
    return (
      <IntroductionPart
        {...props}
        kind={kind}
        introducer={said.introducer ?? ''}
        readdress={(context) =>
          introductionContext(context, {
            name: said.introducer ?? '',
            callName: suggestCallName(said.introducer ?? '').value,
          })
        }
      />
    );
  return (
    <WritePart
      {...props}
      kind={kind}
      interview={interview}
      more={{ news: said.news, reschedule: { reason: said.reason, times } }}
      onMissing={toAnswer}
    >
      <section className="part" ref={fields}>
        <h2 className="group-title">{kindWord(kind)}</h2>
        <Facts label={t('ask.made')}>
          <SenderFacts settings={props.settings} />
          {kind === 'reschedule' && <OtherTimes person={person} now={props.now} />}
          {(kind === 'report-back' || kind === 'keep-in-touch') && (
            <TypedFact
              word={t('kinds.news')}
              name="news"
              example={t(kind === 'report-back' ? 'kinds.newsDone' : 'kinds.newsLife')}
              max={TYPED_MAX.news}
              stored={said.news}
              keep={(news) => void keepSaid(person.id, { news })}
            />
          )}
        </Facts>
        {kind === 'thank-you-card' && interview && (
          <StayedFields interview={interview} name={person.callName} />
        )}
      </section>
    </WritePart>
  );
}
