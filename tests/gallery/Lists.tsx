import { BriefRow } from '@/components/BriefRow';
import { PeopleRow } from '@/components/PeopleRow';
import { PersonRow } from '@/components/PersonRow';
import { ReminderRow } from '@/components/ReminderRow';
import { TodayNow } from '@/components/TodayNow';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { iconMore, iconPen } from '@/components/ui/icons';
import { iconMail } from '@/components/ui/view-icons';
import { Menu } from '@/components/ui/Menu';
import { Row } from '@/components/ui/Row';
import { StageMark } from '@/components/ui/StageMark';
import { When } from '@/components/ui/When';
import { LONG, LONG_ROLE, NALEDI, NAMES, PRIYA, TODAY } from './people';
import { Shown } from './Shown';

const nothing = () => {};

export function Lists() {
  return (
    <>
      <Shown title="Row: read, link, button, current, short">
        <div>
          <Row start={<Avatar name={PRIYA} />} title={PRIYA} line="Only to be read" />
          <Row
            href="#priya"
            start={<Avatar name={PRIYA} />}
            title={PRIYA}
            line="Follow up once. No reply in 8 days."
            end={<When {...TODAY} words="Today" />}
          />
          <Row current onPick={nothing} start={<Avatar name={NALEDI} />} title={NALEDI} line="Open" />
          <Row onPick={nothing} start={<Avatar name={LONG} />} title={LONG} line={LONG_ROLE} end="Monday" />
          <Row short onPick={nothing} start={<Icon path={iconMail} />} title="Thank-you" end="sent 20 Feb" />
          <Row short title="No picture" end="sent 11 Feb" />
        </div>
      </Shown>
      <Shown title="ReminderRow">
        <div>
          <ReminderRow
            current
            name={NALEDI}
            href="#naledi"
            when={<When {...TODAY} kind="due" words="Today" />}
            why="You spoke yesterday. The draft is ready."
            action="Thank"
            actionLabel="Thank Naledi Brandt"
            onAction={nothing}
          />
          <ReminderRow
            name={LONG}
            href="#maria"
            when={<When {...TODAY} kind="overdue" words="2 days late" />}
            why="Quiet for 8 days, and the conference where you could have met is already over."
            action="Follow up"
            actionLabel={`Follow up with ${LONG}`}
            onAction={nothing}
            onPick={nothing}
            more={<Menu icon={iconMore} label="Later or done" items={[{ label: 'Done', onPick: nothing }]} />}
          />
        </div>
      </Shown>
      <Shown title="PersonRow">
        <div>
          {NAMES.slice(3, 8).map((name) => (
            <PersonRow
              key={name}
              href="#person"
              name={name}
              line="Analytics engineer at Fenwright"
              stage={<StageMark stage="asked" word="Asked" />}
              {...TODAY}
              when="Yesterday"
            />
          ))}
          {[PRIYA, LONG].map((name) => (
            <PersonRow
              key={name}
              short
              onPick={nothing}
              name={name}
              stage={<StageMark stage="thanked" word="Thanked" />}
              {...TODAY}
              when="3 days ago"
            />
          ))}
        </div>
      </Shown>
      <Shown title="BriefRow">
        <div>
          {[PRIYA, LONG, 'يوسف الهاشمي'].map((name) => (
            <BriefRow
              key={name}
              href="#person"
              name={name}
              line="asked 5 days ago"
              {...TODAY}
              when="until Sunday"
            />
          ))}
        </div>
      </Shown>
      <Shown title="PeopleRow: late, nothing next, nothing known" wide>
        <div style={{ containerType: 'inline-size' }}>
          <PeopleRow
            href="#person"
            name={LONG}
            line={LONG_ROLE}
            stage={<StageMark stage="asked" word="Asked" />}
            next={<When {...TODAY} kind="overdue" words="2 days late" />}
            lately="16 days ago"
          />
          <PeopleRow
            href="#person"
            name="يوسف الهاشمي"
            line="مهندس بيانات في الأفق"
            stage={<StageMark stage="in-touch" word="In touch" />}
            lately="yesterday"
          />
          <PeopleRow
            href="#person"
            name="✨✨"
            stage={<StageMark stage="saved" word="Saved" />}
            lately="just now"
          />
        </div>
      </Shown>
      <Shown title="TodayNow">
        {[PRIYA, LONG].map((name) => (
          <TodayNow
            key={name}
            label="Due now"
            name={name}
            when={<When {...TODAY} kind="due" words="Due in 3 hours" />}
            why="You talked yesterday. She suggested Dele and told you to start with SQL."
            action={
              <Button variant="primary" icon={iconPen}>
                Write the thank-you
              </Button>
            }
          />
        ))}
      </Shown>
    </>
  );
}
