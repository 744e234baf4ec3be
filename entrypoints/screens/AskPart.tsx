/** Writing the first message: a few answers in the order one thinks, the text they make, and copying it. */
import { answer } from '@/lib/actions/answers';
import { ASK_MAX, FORMATS, MEETS, MINUTES, type Ask } from '@/lib/domain/ask';
import { TYPED_MAX, type Person } from '@/lib/domain/person';
import { t } from '@/lib/platform/words';
import { Fact } from '@/components/Fact';
import { Facts } from '@/components/Facts';
import { Chips } from '@/components/ui/Chips';
import { Select } from '@/components/ui/Select';
import { TickChips } from '@/components/ui/TickChips';
import { TypedFact } from './draft/TypedFact';
import { useAnswers } from './draft/use-answers';
import { WritePart } from './draft/WritePart';
import { SenderFacts } from './draft/SenderFacts';
import type { PartProps } from './part';
import { formatWord } from './words';

export default function AskPart(props: PartProps) {
  const { person } = props.record;
  const { fields, toAnswer } = useAnswers<HTMLDivElement>();
  return (
    <WritePart {...props} kind="outreach" onMissing={toAnswer}>
      <div ref={fields}>
        <Facts label={t('ask.made')}>
          <SenderFacts settings={props.settings} />
          <WhyFacts person={person} />
          <AskFacts person={person} />
        </Facts>
      </div>
    </WritePart>
  );
}

function WhyFacts({ person: { id, callName, why, share, ask } }: { person: Person }) {
  return (
    <>
      <TypedFact
        word={t('ask.why', { name: callName })}
        name="why"
        example={t('ask.whyExample')}
        max={TYPED_MAX.why}
        stored={why}
        keep={(value) => void answer(id, { why: value })}
      />
      <TypedFact
        word={t('ask.share')}
        name="share"
        example={t('ask.shareExample')}
        max={TYPED_MAX.share}
        stored={share}
        keep={(value) => void answer(id, { share: value })}
      />
      <TypedFact
        word={t('ask.learn')}
        name="learn"
        example={t('ask.learnExample')}
        max={ASK_MAX.learn}
        stored={ask.learn}
        keep={(learn) => void answer(id, { ask: { ...ask, learn } })}
      />
    </>
  );
}

function AskFacts({ person: { id, ask } }: { person: Person }) {
  const change = (part: Partial<Ask>) => void answer(id, { ask: { ...ask, ...part } });
  return (
    <>
      <Fact word={t('ask.long')}>
        {({ labelId }) => (
          <Chips
            labelledBy={labelId}
            narrow
            value={ask.minutes}
            options={MINUTES.map((minutes) => ({ value: minutes, label: String(minutes) }))}
            onPick={(minutes) => change({ minutes })}
          />
        )}
      </Fact>
      <Fact word={t('ask.how')}>
        {({ labelId }) => (
          <TickChips
            labelledBy={labelId}
            values={ask.formats}
            options={FORMATS.map((format) => ({ value: format, label: formatWord(format) }))}
            onPick={(formats) => change({ formats })}
          />
        )}
      </Fact>
      {ask.formats.includes('in-person') && (
        <Fact word={t('ask.meet')}>
          {({ id: fieldId }) => (
            <Select
              id={fieldId}
              value={ask.meet ?? ''}
              options={[
                { value: '' as const, label: t('ask.meets.any') },
                ...MEETS.map((meet) => ({ value: meet, label: t(`ask.meets.${meet}`) })),
              ]}
              onPick={(meet) => {
                const { meet: _old, ...rest } = ask;
                void answer(id, { ask: meet ? { ...rest, meet } : rest });
              }}
            />
          )}
        </Fact>
      )}
      <TypedFact
        word={t('ask.window')}
        name="window"
        example={t('ask.windowExample')}
        max={ASK_MAX.window}
        stored={ask.window}
        keep={(window) => change({ window })}
      />
    </>
  );
}
