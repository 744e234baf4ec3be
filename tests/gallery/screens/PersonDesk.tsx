import { PersonHeader } from '@/components/PersonHeader';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { IconButton } from '@/components/ui/IconButton';
import { iconCalendar, iconMore, iconPen } from '@/components/ui/icons';
import { Note } from '@/components/ui/Note';
import { StageMark } from '@/components/ui/StageMark';
import { iconArrowRight, iconQuote } from '@/components/ui/story-icons';
import { iconWindow } from '@/components/ui/view-icons';
import { When } from '@/components/ui/When';
import { PRIYA, TODAY } from '../people';
import { PriyasStory } from '../Stories';
import { Desk } from './Desk';

export function PersonDesk() {
  return (
    <Desk at="People">
      <main>
        <PersonHeader
          size="large"
          name={PRIYA}
          role="Senior health data analyst at Tolland Grove, as of 19 February"
          note={
            <>
              <StageMark stage="thanked" word="Thanked" />
              <When {...TODAY} words="Next on Monday 16 March: tell her how it went" icon={iconCalendar} />
            </>
          }
        >
          <IconButton icon={iconWindow} label="Open Priya’s page on LinkedIn" />
          <IconButton icon={iconMore} label="More about Priya" />
          <Button variant="primary" icon={iconPen}>
            Write to Priya
          </Button>
        </PersonHeader>
        <div className="screen-columns">
          <section>
            <h2 className="group-title">You and Priya</h2>
            <PriyasStory />
          </section>
          <Card padded aria-label="What she said">
            <h2 className="group-title">What she said</h2>
            <ul className="shown-stack">
              <Note icon={iconQuote} kind="Word they used" when="6 min">
                “Ward sense is the rare part. SQL is the part you can learn.”
              </Note>
              <Note icon={iconArrowRight} kind="Suggestion" when="11 min">
                Build one audit end to end
              </Note>
            </ul>
          </Card>
        </div>
      </main>
    </Desk>
  );
}
