import { useState } from 'react';
import { Chips } from '@/components/ui/Chips';
import { Option } from '@/components/ui/Option';
import { Tabs } from '@/components/ui/Tabs';
import { Tick } from '@/components/ui/Tick';
import { TickChips } from '@/components/ui/TickChips';
import { Shown } from './Shown';

const WAYS = [
  { value: 'phone', label: 'Phone' },
  { value: 'video', label: 'Video' },
  { value: 'person', label: 'In person' },
];
const MARKS = [
  { value: 'word', label: 'Word they used', kbd: 'W' },
  { value: 'suggestion', label: 'Suggestion', kbd: 'S' },
  { value: 'name', label: 'Name', kbd: 'N' },
  { value: 'long', label: 'Eine besonders lange Bezeichnung, die umbrechen muss', kbd: 'L' },
];

export function Choices() {
  const [minutes, setMinutes] = useState(20);
  const [ways, setWays] = useState(['phone', 'video']);
  const [mark, setMark] = useState('suggestion');
  const [way, setWay] = useState('button');
  const [tab, setTab] = useState('story');
  const [asked, setAsked] = useState(true);
  return (
    <>
      <Shown title="Chips: numbers, keys; TickChips">
        <Chips
          label="How long"
          narrow
          value={minutes}
          options={[15, 20, 30].map((value) => ({ value, label: String(value) }))}
          onPick={setMinutes}
        />
        <Chips label="What the note is" value={mark} options={MARKS} onPick={setMark} />
        <TickChips label="How" values={ways} options={WAYS} onPick={setWays} />
      </Shown>
      <Shown title="Tick">
        <Tick checked={asked} onPick={setAsked}>
          What did you need to learn first?
        </Tick>
        <Tick checked={false} onPick={setAsked}>
          What did you stop doing when you left nursing, and what would you never have stopped?
        </Tick>
        <Tick checked={false} disabled onPick={setAsked}>
          Not now
        </Tick>
        <Tick checked aria-label="Alone" onPick={setAsked} />
      </Shown>
      <Shown title="Option">
        <div className="shown-stack" role="radiogroup" aria-label="How to save people">
          <Option
            name="way"
            title="Button on profile pages"
            checked={way === 'button'}
            onPick={() => setWay('button')}
          >
            A small <b>Save as contact</b> button on each LinkedIn profile you open.
          </Option>
          <Option
            name="way"
            title="Toolbar only"
            checked={way === 'toolbar'}
            onPick={() => setWay('toolbar')}
          >
            Nothing on any page until you click Parley in the toolbar.
          </Option>
        </div>
      </Shown>
      <Shown title="Tabs">
        <Tabs
          label="Priya"
          value={tab}
          onPick={setTab}
          tabs={[
            { value: 'story', label: 'Story' },
            { value: 'drafts', label: 'Drafts', count: 4 },
            { value: 'people', label: 'Who led to whom' },
          ]}
        >
          What is shown: {tab}.
        </Tabs>
      </Shown>
    </>
  );
}
