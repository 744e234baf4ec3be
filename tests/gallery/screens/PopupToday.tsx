import { PersonRow } from '@/components/PersonRow';
import { PopupFrame } from '@/components/PopupFrame';
import { TodayNow } from '@/components/TodayNow';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { iconPen } from '@/components/ui/icons';
import { iconSearch } from '@/components/ui/view-icons';
import { Row } from '@/components/ui/Row';
import { StageMark } from '@/components/ui/StageMark';
import { When } from '@/components/ui/When';
import { PRIYA, TODAY } from '../people';
import { Toolbar } from './Toolbar';

const nothing = () => {};

export function PopupToday() {
  return (
    <PopupFrame
      label="Today"
      head={
        <Toolbar>
          <IconButton icon={iconSearch} label="Find a person" />
        </Toolbar>
      }
      foot={
        <>
          <p className="note-text soft screen-grow">Everything stays on this computer</p>
          <Button variant="quiet">All people</Button>
        </>
      }
    >
      <TodayNow
        label="Due now"
        name={PRIYA}
        when={<When {...TODAY} kind="due" words="Due in 3 hours" />}
        why="You talked yesterday. She suggested Dele and told you to start with SQL."
        action={
          <Button variant="primary" icon={iconPen}>
            Write the thank-you
          </Button>
        }
      />
      <section className="screen-group">
        <h2 className="group-title">Next</h2>
        <Row
          onPick={nothing}
          start={<Avatar name="Tomas Brandt" />}
          title="Tomas Brandt"
          line="Follow up once. No reply in 8 days."
          end={<When {...TODAY} words="Today" />}
        />
        <Row
          onPick={nothing}
          start={<Avatar name="Leila Moreau" />}
          title="Leila Moreau"
          line="Video conversation, 20 minutes"
          end={<When {...TODAY} words="Tomorrow 10:00" />}
        />
      </section>
      <section className="screen-group">
        <h2 className="group-title">Lately</h2>
        <PersonRow
          short
          name="Dele Ade"
          stage={<StageMark stage="saved" word="Saved" />}
          {...TODAY}
          when="1 hour ago"
          onPick={nothing}
        />
        <PersonRow
          short
          name="Joanna Fisk"
          stage={<StageMark stage="asked" word="Asked" />}
          {...TODAY}
          when="Yesterday"
          onPick={nothing}
        />
        <PersonRow
          short
          name="Ravi Menon"
          stage={<StageMark stage="thanked" word="Thanked" />}
          {...TODAY}
          when="3 days ago"
          onPick={nothing}
        />
      </section>
    </PopupFrame>
  );
}
