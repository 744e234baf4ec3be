import { useState } from 'react';
import { NoteLine } from '@/components/NoteLine';
import { NotePad } from '@/components/NotePad';
import { PanelFrame, PanelPart } from '@/components/PanelFrame';
import { QuestionEdit } from '@/components/QuestionEdit';
import { QuestionTick } from '@/components/QuestionTick';
import { ReadAloud } from '@/components/ReadAloud';
import { TimeLeft } from '@/components/TimeLeft';
import { Button } from '@/components/ui/Button';
import { Cue } from '@/components/ui/Cue';
import { Finding } from '@/components/ui/Finding';
import { iconPerson } from '@/components/ui/icons';
import { iconTip } from '@/components/ui/view-icons';
import { LinkTabs } from '@/components/ui/LinkTabs';
import { QuietText } from '@/components/ui/QuietText';
import { iconBranch, iconNote, iconPrivate, iconQuote, iconReply } from '@/components/ui/story-icons';
import { Shown } from './Shown';

const nothing = () => {};
const MARKS = [
  { value: 'word', label: 'Word they used', icon: iconQuote, kbd: 'w' },
  { value: 'suggestion', label: 'Suggestion', icon: iconTip, kbd: 's' },
  { value: 'name', label: 'Name they gave', icon: iconPerson, kbd: 'n' },
  { value: 'follow-up', label: 'Follow up', icon: iconReply, kbd: 'f' },
  { value: 'private', label: 'Private', icon: iconPrivate, kbd: 'p' },
];
const WORDS = {
  question: 'Question',
  must: 'Must ask',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove this question',
};

export function DelesTime() {
  return (
    <TimeLeft
      words="5 minutes left"
      of="of 20, until 10:20"
      gone={0.75}
      cue={<Cue icon={iconBranch}>5 minutes: ask for a referral.</Cue>}
    />
  );
}

export function DelesQuestions() {
  return (
    <ol>
      <QuestionTick text="What is a normal Tuesday like?" asked onAsked={nothing} must="Must ask" />
      <QuestionTick text="What is hard that nobody mentions?" asked={false} onAsked={nothing} />
      <QuestionTick text="Who else should I talk to?" asked={false} onAsked={nothing} must="Must ask" now />
    </ol>
  );
}

export function DelesNotes({ mark = 'suggestion', text = 'Ask Fenwright’s data school about evenings' }) {
  const [value, setValue] = useState(text);
  const shown = MARKS.find((one) => one.value === mark);
  return (
    <>
      <NotePad
        label={shown?.label ?? 'Note'}
        placeholder="A few words, not sentences"
        icon={shown?.icon ?? iconNote}
        value={value}
        onText={setValue}
        onDone={nothing}
        marksLabel="What the note is"
        marks={MARKS}
        mark={shown?.value}
        onMark={nothing}
        hint="Begin with a letter and a space to mark a line. Enter keeps it."
      />
      <ul>
        <NoteLine
          icon={iconPerson}
          kind="Name they gave"
          text="Tomasz Wieczorek, runs evening classes"
          onText={nothing}
          items={[{ label: 'Private', onPick: nothing }]}
          when={<time>10:14</time>}
        />
        <NoteLine
          icon={iconQuote}
          kind="Word they used"
          text="“Data contract”, three times, and once more when they spoke of the agreement between wards and the team"
          onText={nothing}
          items={[{ label: 'Private', onPick: nothing }]}
          when={<time>10:05</time>}
        />
      </ul>
    </>
  );
}

function Questions() {
  return (
    <ol>
      <QuestionEdit
        place={1}
        text="What drew you to this field?"
        onText={nothing}
        must
        onMust={nothing}
        onMove={nothing}
        onRemove={nothing}
        words={WORDS}
      />
      <QuestionEdit
        place={2}
        text="What does Halden do?"
        onText={nothing}
        must={false}
        onMust={nothing}
        onMove={nothing}
        onRemove={nothing}
        words={WORDS}
        finding={
          <Finding severity="warn">A search answers this. Ask what it is like from where they sit.</Finding>
        }
      />
    </ol>
  );
}

export function Talks() {
  return (
    <>
      <Shown title="TimeLeft: with a cue, half-way, over">
        <DelesTime />
        <TimeLeft words="10 minutes left" of="of 20, until 10:20" gone={0.5} />
        <TimeLeft words="2 minutes over" of="of 20, until 10:20" gone={1} />
      </Shown>
      <Shown title="QuestionTick">
        <DelesQuestions />
      </Shown>
      <Shown title="NotePad, NoteLine">
        <DelesNotes />
      </Shown>
      <Shown title="NotePad: empty">
        <DelesNotes mark="" text="" />
      </Shown>
      <Shown title="QuestionEdit">
        <Questions />
      </Shown>
      <Shown title="ReadAloud, QuietText, LinkTabs">
        <ReadAloud
          start="Read it aloud"
          running={(seconds) => `${seconds} s, press at the last word`}
          took={(seconds) => `It took you ${seconds} seconds.`}
        />
        <QuietText label="Fact" value="Fenwright merged its teams" onText={nothing} />
        <QuietText label="Fact" value="" placeholder="One fact" onText={nothing} />
        <LinkTabs
          label="Parts"
          tabs={[
            { href: '#prepare', label: 'Prepare', current: false },
            { href: '#talk', label: 'Talk', current: true },
          ]}
        />
      </Shown>
      <Shown title="Cue">
        <Cue icon={iconBranch}>Time is up. Say so; go on only if they offer.</Cue>
      </Shown>
    </>
  );
}

/** The side panel as a whole. */
export function PanelTalk() {
  return (
    <PanelFrame
      label="Conversation"
      foot={
        <>
          <Button>They offered more time</Button>
          <Button variant="primary">It’s over</Button>
        </>
      }
    >
      <PanelPart label="Who">
        <h1 className="title">Dele Ade</h1>
      </PanelPart>
      <PanelPart label="Time">
        <DelesTime />
      </PanelPart>
      <PanelPart label="Questions">
        <DelesQuestions />
      </PanelPart>
      <PanelPart label="Notes">
        <DelesNotes />
      </PanelPart>
    </PanelFrame>
  );
}
