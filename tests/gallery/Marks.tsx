import { Avatar } from '@/components/ui/Avatar';
import { Badge } from '@/components/ui/Badge';
import { Brand } from '@/components/ui/Brand';
import { Card } from '@/components/ui/Card';
import { iconCalendar } from '@/components/ui/icons';
import { StageMark } from '@/components/ui/StageMark';
import { iconVideo } from '@/components/ui/story-icons';
import { Unsure } from '@/components/ui/Unsure';
import { When } from '@/components/ui/When';
import { NAMES, TODAY } from './people';
import { Shown } from './Shown';

export const STAGES = {
  saved: 'Saved',
  asked: 'Asked',
  replied: 'Replied',
  scheduled: 'Scheduled',
  met: 'Met',
  thanked: 'Thanked',
  'in-touch': 'In touch',
  closed: 'Closed',
} as const;
type Stage = keyof typeof STAGES;

function AllStages() {
  return (Object.keys(STAGES) as Stage[]).map((stage) => (
    <StageMark key={stage} stage={stage} word={STAGES[stage]} />
  ));
}

export function Marks() {
  return (
    <>
      <Shown title="StageMark, on the page and on a card">
        <div className="shown-flow">
          <AllStages />
        </div>
        <Card padded>
          <div className="shown-flow">
            <AllStages />
          </div>
        </Card>
      </Shown>
      <Shown title="When">
        <When {...TODAY} words="Tomorrow 10:00" />
        <When {...TODAY} words="19 February, 24 minutes by video" icon={iconVideo} />
        <When {...TODAY} words="By 31 March" icon={iconCalendar} />
        <When {...TODAY} kind="due" words="Due in 3 hours" />
        <When {...TODAY} kind="overdue" words="2 days late" />
        <When {...TODAY} kind="done" words="Copied" />
      </Shown>
      <Shown title="Badge, Unsure, Brand">
        <div className="shown-flow">
          <Badge>Must ask</Badge>
          <Badge kind="due">Must ask</Badge>
          <Badge kind="overdue">Late</Badge>
          <Badge kind="done">In the draft</Badge>
          <Badge kind="blocked">Too long</Badge>
        </div>
        <p className="soft">
          <Unsure>Analytics engineer</Unsure> at Fenwright
        </p>
        <div className="shown-flow">
          <Brand name="Parley" />
          <Brand name="Parley" href="#home" />
        </div>
      </Shown>
      <Shown title="Avatar" wide>
        {([24, 32, 40, 56] as const).map((size) => (
          <div key={size} className="shown-flow">
            {NAMES.map((name) => (
              <span key={name} title={name}>
                <Avatar name={name} size={size} />
              </span>
            ))}
          </div>
        ))}
      </Shown>
    </>
  );
}
