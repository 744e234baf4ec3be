/** Asking somebody to introduce one: the request, and the text they can forward as it is (domain.md 4.4, I6 and I7). */
import { useState } from 'react';
import { answer, keepSaid } from '@/lib/actions/answers';
import { compose } from '@/lib/domain/drafting/compose';
import type { DraftContext } from '@/lib/domain/drafting/context';
import { draftContext } from '@/lib/domain/drafting/draft-context';
import { draftId } from '@/lib/domain/draft';
import { TYPED_MAX } from '@/lib/domain/person';
import { now, zone } from '@/lib/platform/clock';
import { t } from '@/lib/platform/words';
import { Facts } from '@/components/Facts';
import { Chips } from '@/components/ui/Chips';
import type { PartProps } from '../part';
import { SenderFacts } from './SenderFacts';
import { TypedFact } from './TypedFact';
import { useAnswers } from './use-answers';
import { WritePart } from './WritePart';

interface IntroductionPartProps extends PartProps {
  kind: 'introduction-request' | 'forwardable';
  introducer: string;
  readdress: (context: DraftContext) => DraftContext;
}

export function IntroductionPart({ kind, introducer, readdress, ...props }: IntroductionPartProps) {
  const [shown, setShown] = useState(kind);
  const { fields, toAnswer } = useAnswers<HTMLElement>();
  const { person } = props.record;
  const toForward = useForwardable(props, readdress);
  return (
    <WritePart
      key={shown}
      {...props}
      kind={shown}
      readdress={readdress}
      enclosed={shown === 'introduction-request' ? toForward : undefined}
      onMissing={(missing) => toAnswer(missing === 'target' ? 'why' : missing)}
    >
      <section className="part" ref={fields}>
        <h2 className="group-title">{t('kinds.introduction', { name: person.callName })}</h2>
        <Facts label={t('ask.made')}>
          <SenderFacts settings={props.settings} />
          <TypedFact
            word={t('kinds.introducer')}
            name="call-name"
            example={t('kinds.introducerExample')}
            max={TYPED_MAX.name}
            stored={introducer}
            keep={(name) => void keepSaid(person.id, { introducer: name })}
          />
          <TypedFact
            word={t('ask.why', { name: person.callName })}
            name="why"
            example={t('ask.whyExample')}
            max={TYPED_MAX.why}
            stored={person.why}
            keep={(why) => void answer(person.id, { why })}
          />
        </Facts>
        <Chips
          label={t('kinds.texts')}
          value={shown}
          options={[
            { value: 'introduction-request', label: t('kinds.request') },
            { value: 'forwardable', label: t('kinds.forwardable') },
          ]}
          onPick={setShown}
        />
      </section>
    </WritePart>
  );
}

/** The text to forward as it stands: the user's own words, else those made from the answers. */
function useForwardable(
  { record, settings }: PartProps,
  readdress: (context: DraftContext) => DraftContext,
): string {
  const { person, drafts } = record;
  const own = drafts.find(
    (row) => row.id === draftId(person.id, { kind: 'forwardable', channel: 'email' }) && !row.asMade,
  );
  if (own) return own.body;
  const context = readdress(draftContext(person, settings, { now: now(), zone: zone() }, record));
  const made = compose('forwardable', 'email', context);
  return made.complete ? made.body : '';
}
