import { DetailFrame } from '@/components/DetailFrame';
import { Panes } from '@/components/Panes';
import { PersonHeader } from '@/components/PersonHeader';
import { ReminderRow } from '@/components/ReminderRow';
import { Button } from '@/components/ui/Button';
import { Compose } from '@/components/ui/Compose';
import { iconCalendar } from '@/components/ui/icons';
import { When } from '@/components/ui/When';
import { TODAY } from '../people';
import { Desk } from './Desk';

const DUE = [
  ['Naledi Brandt', 'You spoke yesterday. The draft is ready.', 'Thank', 'Today'],
  ['Oskar Lindqvist', 'He said yes last night. Offer two times.', 'Reply', 'Today'],
  ['Dele Ade', 'You talk tomorrow. Pick five questions.', 'Prepare', 'Today'],
  ['Marta Quiroga', 'Quiet for 8 days. Follow up once.', 'Follow up', 'Tomorrow'],
  ['Maria-Fernanda Villanueva de la Torre-Castellanos', 'Naledi said to mention her name.', 'Ask', 'Monday'],
] as const;

export function TodayDesk() {
  return (
    <Desk at="Today">
      <Panes label="Today" list={<List />} detail={<Detail />} />
    </Desk>
  );
}

function Detail() {
  return (
    <DetailFrame
      label="Naledi Brandt"
      head={
        <PersonHeader size="large" level={2} name="Naledi Brandt" role="Clinical data lead at Harrow Quay" />
      }
      foot={
        <>
          <p>Parley never sends. You paste it yourself.</p>
          <Button variant="primary">Copy</Button>
        </>
      }
    >
      <Compose label="The message" value="Dear Naledi," onText={() => {}} />
    </DetailFrame>
  );
}

function List() {
  return (
    <>
      <h1 className="title">Today</h1>
      {DUE.map(([name, why, action, when], index) => (
        <ReminderRow
          key={name}
          current={index === 0}
          name={name}
          href="#person"
          why={why}
          action={action}
          actionLabel={`${action}: ${name}`}
          onAction={() => {}}
          when={
            when === 'Today' ? (
              <When {...TODAY} kind="due" words={when} />
            ) : (
              <When {...TODAY} words={when} icon={iconCalendar} />
            )
          }
        />
      ))}
    </>
  );
}
