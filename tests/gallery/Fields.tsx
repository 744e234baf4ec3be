import { useState } from 'react';
import { Fact } from '@/components/Fact';
import { Facts } from '@/components/Facts';
import { SettingGroup } from '@/components/SettingGroup';
import { Chips } from '@/components/ui/Chips';
import { Field } from '@/components/ui/Field';
import { Search } from '@/components/ui/Search';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { Shown } from './Shown';

const WHEN = [
  { value: 'two-weeks', label: 'in the next two weeks' },
  { value: 'month', label: 'this month' },
];

export function Fields() {
  const [text, setText] = useState('Sam Tierney');
  const [long, setLong] = useState('Being slow at something again was the hardest part.\n\nIt passes.');
  const [found, setFound] = useState('');
  const [when, setWhen] = useState('two-weeks');
  return (
    <>
      <Shown title="Field with TextInput: hint, optional, problem, off">
        <Field label="Your name" hint="As you sign a message.">
          {(wiring) => <TextInput {...wiring} value={text} onText={setText} />}
        </Field>
        <Field label="Pronouns" optional="optional">
          {(wiring) => <TextInput {...wiring} value="" placeholder="they" onText={setText} />}
        </Field>
        <Field
          label="Day"
          problem="That day has passed. Choose today or later."
          hint="In your own time zone, Europe/London."
        >
          {(wiring) => <TextInput {...wiring} type="date" value="2026-02-29" onText={setText} />}
        </Field>
        <Field label="Company">
          {(wiring) => <TextInput {...wiring} disabled value="Fenwright" onText={setText} />}
        </Field>
      </Shown>
      <Shown title="TextArea: grows with its words">
        <Field label="What stayed with you">
          {(wiring) => <TextArea {...wiring} dir="auto" value={long} onText={setLong} />}
        </Field>
        <Field label="Leer" problem="Write one line of what Priya told you.">
          {(wiring) => <TextArea {...wiring} rows={2} value="" placeholder="A sentence" onText={setLong} />}
        </Field>
      </Shown>
      <Shown title="Select, Search">
        <Field label="When">
          {(wiring) => <Select {...wiring} options={WHEN} value={when} onPick={setWhen} />}
        </Field>
        <div>
          <Select quiet aria-label="Channel" options={WHEN} value={when} onPick={setWhen} />
        </div>
        <Search label="Find a person" value={found} onText={setFound} kbd="/" />
        <Search label="Find a person" value="Brandt" onText={setFound} kbd="/" />
      </Shown>
      <Shown title="Facts">
        <Facts label="What the message is made from">
          <Fact word="Why Dele">
            {({ id }) => (
              <TextInput id={id} value="Moved from hospital pharmacy into analytics" onText={setText} />
            )}
          </Fact>
          <Fact word="Worüber Sie gesprochen haben">
            {({ id }) => <TextInput id={id} value={text} onText={setText} />}
          </Fact>
          <Fact word="How long">
            {({ labelId }) => (
              <div className="fact-split">
                <Chips
                  labelledBy={labelId}
                  narrow
                  value={20}
                  options={[15, 20, 30].map((value) => ({ value, label: String(value) }))}
                  onPick={() => {}}
                />
                <Select aria-label="When" options={WHEN} value={when} onPick={setWhen} />
              </div>
            )}
          </Fact>
        </Facts>
      </Shown>
      <Shown title="SettingGroup" wide>
        <SettingGroup title="Discretion" why="For when your search is nobody’s business.">
          <Field label="Who must not know" hint="One a line.">
            {(wiring) => <TextArea {...wiring} value="Fenwright" onText={() => {}} />}
          </Field>
        </SettingGroup>
        <SettingGroup title="Times">
          <Field label="Quiet from" problem="Write a time of day, such as 09:00.">
            {(wiring) => <TextInput {...wiring} value="25" onText={() => {}} />}
          </Field>
        </SettingGroup>
      </Shown>
    </>
  );
}
