/** The story of the user and one person: what happened, in sentences, and marking what happens. */
import { lazy, Suspense, useState } from 'react';
import { storyOf, type StoryLine } from '@/lib/domain/story';
import type { PersonRecord } from '@/lib/hooks/use-person';
import { zone } from '@/lib/platform/clock';
import { t } from '@/lib/platform/words';
import { iconClock, iconMore } from '@/components/ui/icons';
import { Menu } from '@/components/ui/Menu';
import { Story } from '@/components/ui/Story';
import { iconUndo } from '@/components/ui/story-icons';
import { StoryStep } from '@/components/ui/StoryStep';
import { takeBack } from './mark';
import type { Said } from '../today/use-said';
import { capital, dayWord, fully } from '../words';
import { MarkRow } from './MarkRow';
import { stepIcon } from './step-icons';

const CorrectDialog = lazy(() => import('./CorrectDialog'));

interface StorySectionProps {
  record: PersonRecord;
  now: string;
  say: (said: Said) => void;
}

export function StorySection({ record, now, say }: StorySectionProps) {
  const [correcting, setCorrecting] = useState<StoryLine>();
  const lines = storyOf(record, now, zone());
  return (
    <section aria-labelledby="story">
      <h2 className="group-title" id="story">
        {t('story.title', { name: record.person.callName })}
      </h2>
      <Story label={t('story.title', { name: record.person.callName })}>
        {lines.map((line) => (
          <StoryStep
            key={line.id}
            icon={stepIcon(line)}
            at={line.at}
            full={fully(line.at)}
            when={capital(dayWord(line.at, now))}
            more={line.more}
            quote={line.quote}
            next={line.kind === 'next'}
            actions={
              line.step && (
                <Menu
                  icon={iconMore}
                  size="small"
                  label={t('story.about', { sentence: line.text })}
                  items={[
                    { label: t('story.correct'), icon: iconClock, onPick: () => setCorrecting(line) },
                    { label: t('undo'), icon: iconUndo, onPick: () => void takeBack(line, say) },
                  ]}
                />
              )
            }
          >
            {line.text}
          </StoryStep>
        ))}
      </Story>
      <MarkRow record={record} now={now} say={say} />
      {correcting?.step && (
        <Suspense>
          <CorrectDialog
            step={correcting.step}
            sentence={correcting.text}
            now={now}
            say={say}
            onClose={() => setCorrecting(undefined)}
          />
        </Suspense>
      )}
    </section>
  );
}
