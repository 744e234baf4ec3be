/** Writing the first message: a few answers, the text they make, and copying it. */
import { useRef, useState } from 'react';
import { answer } from '@/lib/actions/answers';
import { changeSettings } from '@/lib/actions/change-settings';
import { CHANNELS } from '@/lib/domain/drafting/compose';
import type { MissingAnswer } from '@/lib/domain/drafting/context';
import { FORMATS, MINUTES } from '@/lib/domain/ask';
import { TYPED_MAX, type Person } from '@/lib/domain/person';
import type { Settings } from '@/lib/domain/settings';
import { t } from '@/lib/platform/words';
import { Fact } from '@/components/Fact';
import { Facts } from '@/components/Facts';
import { Chips } from '@/components/ui/Chips';
import { TextInput } from '@/components/ui/TextInput';
import { TickChips } from '@/components/ui/TickChips';
import { MessagePart } from './MessagePart';
import type { PartProps } from './part';
import { useTyped } from './use-typed';
import { formatWord } from './words';

export function AskPart(props: PartProps) {
  const { person } = props.record;
  const fields = useRef<HTMLDivElement>(null);
  const focus = (missing: MissingAnswer) =>
    fields.current?.querySelector<HTMLElement>(`[data-answer="${missing}"]`)?.focus();
  return (
    <MessagePart {...props} kind="outreach" channels={CHANNELS.outreach} onMissing={focus}>
      <div ref={fields}>
        <Facts label={t('ask.made')}>
          <SenderFacts settings={props.settings} />
          <WhyFacts person={person} />
          <AskFacts person={person} />
        </Facts>
      </div>
    </MessagePart>
  );
}

/** Asked here only while the welcome page was skipped. */
function SenderFacts({ settings: { sender } }: { settings: Settings }) {
  const [askName] = useState(sender.name === '');
  const [askAbout] = useState(sender.about === '');
  const name = useTyped(sender.name, (value) => void changeSettings('sender', { name: value }));
  const about = useTyped(sender.about, (value) => void changeSettings('sender', { about: value }));
  return (
    <>
      {askName && (
        <Fact word={t('welcome.name')}>
          {({ id }) => (
            <TextInput
              id={id}
              data-answer="sender-name"
              value={name.value}
              onText={name.onChange}
              onBlur={name.onBlur}
            />
          )}
        </Fact>
      )}
      {askAbout && (
        <Fact word={t('ask.about')}>
          {({ id }) => (
            <TextInput
              id={id}
              data-answer="sender-about"
              placeholder={t('ask.aboutExample')}
              value={about.value}
              onText={about.onChange}
              onBlur={about.onBlur}
            />
          )}
        </Fact>
      )}
    </>
  );
}

function WhyFacts({ person }: { person: Person }) {
  const why = useTyped(person.why ?? '', (value) => void answer(person.id, { why: value }));
  const share = useTyped(person.share ?? '', (value) => void answer(person.id, { share: value }));
  return (
    <>
      <Fact word={t('ask.why', { name: person.callName })}>
        {({ id }) => (
          <TextInput
            id={id}
            data-answer="why"
            maxLength={TYPED_MAX.why}
            placeholder={t('ask.whyExample')}
            value={why.value}
            onText={why.onChange}
            onBlur={why.onBlur}
          />
        )}
      </Fact>
      <Fact word={t('ask.share')}>
        {({ id }) => (
          <TextInput
            id={id}
            maxLength={TYPED_MAX.share}
            placeholder={t('ask.shareExample')}
            value={share.value}
            onText={share.onChange}
            onBlur={share.onBlur}
          />
        )}
      </Fact>
    </>
  );
}

function AskFacts({ person: { id: personId, ask } }: { person: Person }) {
  return (
    <>
      <Fact word={t('ask.long')}>
        {({ labelId }) => (
          <Chips
            labelledBy={labelId}
            narrow
            value={ask.minutes}
            options={MINUTES.map((minutes) => ({ value: minutes, label: String(minutes) }))}
            onPick={(minutes) => void answer(personId, { ask: { ...ask, minutes } })}
          />
        )}
      </Fact>
      <Fact word={t('ask.how')}>
        {({ labelId }) => (
          <TickChips
            labelledBy={labelId}
            values={ask.formats}
            options={FORMATS.map((format) => ({ value: format, label: formatWord(format) }))}
            onPick={(formats) => void answer(personId, { ask: { ...ask, formats } })}
          />
        )}
      </Fact>
    </>
  );
}
