import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Compose } from '@/components/ui/Compose';
import { Finding } from '@/components/ui/Finding';
import { Meter } from '@/components/ui/Meter';
import { Progress } from '@/components/ui/Progress';
import { Skeleton } from '@/components/ui/Skeleton';
import { Shown } from './Shown';

export const NOTE =
  'Hi Dele, Priya Raman suggested I write. I’m a ward nurse weighing your move from pharmacy to data. Could I pick your brain for 20 minutes by phone or video? It’s not about a job. Best, Sam';
const ARABIC =
  'مرحباً يوسف،\n\nاقترحت بريا أن أكتب إليك. هل يمكنني أن أسألك عن عملك لمدة ٢٠ دقيقة؟\n\nThank you, Sam';
const CHINESE = '王老师您好：\n我是一名护士，正在考虑转行做数据分析。可以占用您二十分钟吗？';

export const markOf = (text: string, words: string, severity: 'block' | 'warn' | 'tip') => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  severity,
});

export function Writing() {
  const [text, setText] = useState(NOTE);
  const marks = [markOf(text, 'pick your brain', 'warn'), markOf(text, 'Best,', 'tip')];
  return (
    <>
      <Shown title="Compose with marks; Findings">
        <Compose label="The note to Dele" value={text} onText={setText} marks={marks} lang="en" />
        <Finding severity="block" action="Use “Dele”">
          This greets Naledi, and the message is to Dele.
        </Finding>
        <Finding severity="warn" action="Say “ask you”">
          “Pick your brain” puts busy people off.
        </Finding>
        <Finding severity="tip" action="End “Thank you,”">
          Nothing says thank you yet.
        </Finding>
        <Finding severity="fine">Reads well. Clear, short, and easy to say no to.</Finding>
        <Finding severity="warn" action="Use 20 instead of the whole hour">
          You ask for an hour. 15 to 30 minutes gets more yeses from busy people, and long ones are rarely
          answered at all.
        </Finding>
      </Shown>
      <Shown title="Compose: another direction, another script, empty, last empty line">
        <Compose
          label="The note to Yusuf"
          value={ARABIC}
          onText={() => {}}
          marks={[markOf(ARABIC, '٢٠ دقيقة', 'tip'), markOf(ARABIC, 'Thank', 'block')]}
          lang="ar"
        />
        <Compose
          label="The note to Xiaoming"
          value={CHINESE}
          onText={() => {}}
          marks={[markOf(CHINESE, '数据分析', 'warn')]}
          lang="zh"
        />
        <Compose label="Empty" value="" placeholder="What you want to say" onText={() => {}} />
        <Compose label="Lines" value={'Thank you,\nSam\n'} onText={() => {}} />
      </Shown>
      <Shown title="Meter">
        <Meter used={0} limit={200} words="0 of 200" />
        <Meter used={96} limit={200} words="96 of 200" />
        <Meter used={188} limit={200} words="188 of 200" />
        <Meter used={212} limit={200} words="12 too many" />
        <Meter used={120} limit={undefined} words="120 words" />
      </Shown>
      <Shown title="Progress, Skeleton">
        <Progress
          label="Reading the file"
          done={120}
          total={400}
          words="120 of 400 people"
          action={
            <Button variant="quiet" size="small">
              Cancel
            </Button>
          }
        />
        <Progress time label="Time" done={15} total={20} words="5 minutes left" />
        <Skeleton label="Opening your people" />
      </Shown>
    </>
  );
}
