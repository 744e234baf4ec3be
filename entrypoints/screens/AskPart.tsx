/** Writing the first message: a few answers in the order one thinks, the text they make, and copying it. */
import { lazy, Suspense, useState } from 'react';
import { answer } from '@/lib/actions/answers';
import { FORMATS, MINUTES, type Ask } from '@/lib/domain/ask';
import { TYPED_MAX, type Person } from '@/lib/domain/person';
import { t } from '@/lib/platform/words';
import { Fact } from '@/components/Fact';
import { Facts } from '@/components/Facts';
import { Act } from '@/components/ui/Act';
import { Chips } from '@/components/ui/Chips';
import { TickChips } from '@/components/ui/TickChips';
import { TypedFact } from './draft/TypedFact';
import { useAnswers } from './draft/use-answers';
import { WritePart } from './draft/WritePart';
import { SenderFacts } from './draft/SenderFacts';
import type { PartProps } from './part';
import { formatWord } from './words';

const MoreFacts = lazy(() => import('./draft/MoreFacts'));

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
          <More person={person} />
        </Facts>
      </div>
    </WritePart>
  );
}

function WhyFacts({ person: { id, callName, why, share } }: { person: Person }) {
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
    </>
  );
}

/** Open from the start when something stands there. */
function More({ person }: { person: Person }) {
  const { learn, window, meet } = person.ask;
  const [isOpen, setOpen] = useState(Boolean(learn || window || meet));
  if (isOpen)
    return (
      <Suspense>
        <MoreFacts person={person} />
      </Suspense>
    );
  return (
    <Fact word={t('ask.more')}>
      {({ labelId }) => (
        <Act aria-labelledby={labelId} onClick={() => setOpen(true)}>
          {t('ask.moreWhat')}
        </Act>
      )}
    </Fact>
  );
}
