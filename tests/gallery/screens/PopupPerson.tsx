import { Fact } from '@/components/Fact';
import { Facts } from '@/components/Facts';
import { PersonHeader } from '@/components/PersonHeader';
import { PopupFrame } from '@/components/PopupFrame';
import { Button } from '@/components/ui/Button';
import { Chips } from '@/components/ui/Chips';
import { Compose } from '@/components/ui/Compose';
import { Finding } from '@/components/ui/Finding';
import { iconMore } from '@/components/ui/icons';
import { iconCopy } from '@/components/ui/view-icons';
import { Menu } from '@/components/ui/Menu';
import { Meter } from '@/components/ui/Meter';
import { Select } from '@/components/ui/Select';
import { StageMark } from '@/components/ui/StageMark';
import { TextInput } from '@/components/ui/TextInput';
import { TickChips } from '@/components/ui/TickChips';
import { Unsure } from '@/components/ui/Unsure';
import { LookLine } from '../Headers';
import { DELE } from '../people';
import { markOf, NOTE } from '../Writing';

const nothing = () => {};
const listed = (...labels: string[]) => labels.map((label) => ({ value: label, label }));

export function Made() {
  return (
    <Facts label="What the message is made from">
      <Fact word="Why Dele">
        {({ id }) => (
          <TextInput id={id} value="Moved from hospital pharmacy into analytics" onText={nothing} />
        )}
      </Fact>
      <Fact word="You share">
        {({ id }) => <TextInput id={id} value="Priya Raman suggested it" onText={nothing} />}
      </Fact>
      <Fact word="How long">
        {({ labelId }) => (
          <div className="fact-split">
            <Chips
              labelledBy={labelId}
              narrow
              value="20"
              options={listed('15', '20', '30')}
              onPick={nothing}
            />
            <Select
              aria-label="When"
              value="in the next two weeks"
              options={listed('in the next two weeks')}
              onPick={nothing}
            />
          </div>
        )}
      </Fact>
      <Fact word="How">
        {({ labelId }) => (
          <TickChips
            labelledBy={labelId}
            values={['Phone', 'Video']}
            options={listed('Phone', 'Video', 'In person')}
            onPick={nothing}
          />
        )}
      </Fact>
    </Facts>
  );
}

export function Message() {
  return (
    <section className="screen-message" aria-label="Message">
      <div className="screen-message-head">
        <Select
          quiet
          aria-label="Channel"
          value="Connection note"
          options={listed('Connection note')}
          onPick={nothing}
        />
        <Meter used={188} limit={200} words="188 of 200" />
      </div>
      <Compose
        label="The note to Dele"
        value={NOTE}
        onText={nothing}
        marks={[markOf(NOTE, 'pick your brain', 'warn'), markOf(NOTE, 'Best,', 'tip')]}
      />
      <Finding severity="warn" action="Say “ask you”">
        “Pick your brain” puts busy people off.
      </Finding>
      <Finding severity="tip" action="End “Thank you,”">
        Nothing says thank you yet.
      </Finding>
    </section>
  );
}

export function CopyFoot() {
  return (
    <>
      <p className="note-text soft screen-grow">3 of 5 notes left in March</p>
      <Button variant="primary" icon={iconCopy}>
        Copy note
      </Button>
    </>
  );
}

export function PopupPerson() {
  return (
    <PopupFrame
      label="Dele Ade"
      head={
        <PersonHeader
          name={DELE}
          role={
            <>
              <Unsure>Analytics engineer</Unsure> at Fenwright
            </>
          }
          note={<LookLine />}
          stage={<StageMark stage="saved" word="Saved" />}
        >
          <Menu
            label="More about Dele"
            icon={iconMore}
            items={listed('Edit', 'Open on LinkedIn').map((one) => ({ ...one, onPick: nothing }))}
          />
        </PersonHeader>
      }
      foot={<CopyFoot />}
    >
      <Made />
      <Message />
    </PopupFrame>
  );
}
