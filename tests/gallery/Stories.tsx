import { Card } from '@/components/ui/Card';
import { Note } from '@/components/ui/Note';
import { Quote } from '@/components/ui/Quote';
import { Story } from '@/components/ui/Story';
import { StoryStep } from '@/components/ui/StoryStep';
import {
  iconArrowRight,
  iconBookmark,
  iconHeart,
  iconNext,
  iconPrivate,
  iconQuote,
  iconReply,
  iconSend,
  iconTalk,
} from '@/components/ui/story-icons';
import { TODAY } from './people';
import { Shown } from './Shown';

export function PriyasStory() {
  return (
    <Story label="You and Priya">
      <StoryStep icon={iconBookmark} {...TODAY} when="2 Feb">
        You saved her, on Ewa Lind’s advice.
      </StoryStep>
      <StoryStep icon={iconSend} {...TODAY} when="3 Feb">
        You asked for 20 minutes.
      </StoryStep>
      <StoryStep
        icon={iconReply}
        {...TODAY}
        when="12 Feb"
        quote="“Glad you wrote again. Thursdays are calm.”"
      >
        She said yes the next morning.
      </StoryStep>
      <StoryStep icon={iconTalk} {...TODAY} when="19 Feb" more="Four more than you asked for.">
        You talked for 24 minutes by video.
      </StoryStep>
      <StoryStep icon={iconHeart} {...TODAY} when="20 Feb">
        You thanked her and named the audit.
      </StoryStep>
      <StoryStep icon={iconNext} {...TODAY} when="Monday" next>
        Tell her how it went with Dele.
      </StoryStep>
    </Story>
  );
}

export function Stories() {
  return (
    <>
      <Shown title="Story">
        <PriyasStory />
      </Shown>
      <Shown title="Story: one step only, on a card">
        <Card padded>
          <Story>
            <StoryStep icon={iconBookmark} {...TODAY} when="1 hour ago">
              You saved Maria-Fernanda Villanueva de la Torre-Castellanos from her own page.
            </StoryStep>
          </Story>
        </Card>
      </Shown>
      <Shown title="Quote, Note">
        <Quote>“Glad you wrote again.{'\n'}Thursdays are calm.”</Quote>
        <Quote lang="ar">يسعدني أنك كتبت مرة أخرى.</Quote>
        <ul className="shown-stack">
          <Note icon={iconQuote} kind="Word they used" when="6 min">
            “Ward sense is the rare part. SQL is the part you can learn.”
          </Note>
          <Note icon={iconArrowRight} kind="Suggestion" when="11 min">
            Build one audit end to end
          </Note>
          <Note icon={iconPrivate} kind="Private">
            Pay fell at first
          </Note>
        </ul>
      </Shown>
    </>
  );
}
