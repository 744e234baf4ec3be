import { PersonHeader } from '@/components/PersonHeader';
import { Act } from '@/components/ui/Act';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { iconCalendar, iconMore, iconPen } from '@/components/ui/icons';
import { iconBack, iconHalf } from '@/components/ui/view-icons';
import { StageMark } from '@/components/ui/StageMark';
import { iconSay } from '@/components/ui/story-icons';
import { Unsure } from '@/components/ui/Unsure';
import { When } from '@/components/ui/When';
import { DELE, LONG, LONG_ROLE, PRIYA, TODAY } from './people';
import { Shown } from './Shown';

/** What is unsure, and what to do about it. */
export function LookLine() {
  return (
    <>
      <Icon path={iconHalf} />
      <span id="look">Title taken from the headline.</span>
      <Act>It’s right</Act>
      <Act>Change</Act>
    </>
  );
}

export function Headers() {
  return (
    <>
      <Shown title="PersonHeader: unsure, with a way back">
        <PersonHeader
          name={DELE}
          role={
            <>
              <Unsure describedBy="look">Analytics engineer</Unsure> at Fenwright
            </>
          }
          stage={<StageMark stage="saved" word="Saved" />}
          note={<LookLine />}
          before={<IconButton icon={iconBack} label="Back" />}
        >
          <IconButton icon={iconMore} label="More about Dele" />
        </PersonHeader>
      </Shown>
      <Shown title="PersonHeader: long, another script, nothing known">
        <PersonHeader name={LONG} role={LONG_ROLE} stage={<StageMark stage="scheduled" word="Scheduled" />}>
          <IconButton icon={iconMore} label="More" />
        </PersonHeader>
        <PersonHeader
          name="يوسف الهاشمي"
          role="مهندس بيانات في الأفق"
          stage={<StageMark stage="asked" word="Asked" />}
        />
        <PersonHeader name="✨✨" role={null} />
      </Shown>
      <Shown title="PersonHeader, large" wide>
        <PersonHeader
          size="large"
          name={PRIYA}
          role="Senior health data analyst at Tolland Grove, as of 19 February"
          note={
            <>
              <StageMark stage="thanked" word="Thanked" />
              <When {...TODAY} words="Next on Monday 16 March: tell her how it went" icon={iconCalendar} />
              <span className="line-up">
                <Icon path={iconSay} /> say “PREE-ya RAH-mun”
              </span>
            </>
          }
        >
          <IconButton icon={iconMore} label="More about Priya" />
          <Button variant="primary" icon={iconPen}>
            Write to Priya
          </Button>
        </PersonHeader>
        <PersonHeader size="large" name={LONG} role={LONG_ROLE}>
          <IconButton icon={iconMore} label="More" />
          <Button variant="primary" icon={iconPen}>
            Write to Maria-Fernanda
          </Button>
        </PersonHeader>
      </Shown>
    </>
  );
}
