/** A message of one kind: gathers what it is made from and what it is reviewed against, and shows the editor. */
import type { ReactNode } from 'react';
import type { Channel, DraftKind } from '@/lib/domain/draft';
import { CHANNELS } from '@/lib/domain/drafting/channels';
import type { DraftContext, MissingAnswer } from '@/lib/domain/drafting/context';
import type { More } from '@/lib/domain/drafting/draft-context';
import type { Interview } from '@/lib/domain/interview';
import { standingSteps } from '@/lib/domain/steps';
import type { PersonRecord } from '@/lib/hooks/use-person';
import { useAround, type Around } from '@/lib/hooks/use-around';
import { now, zone } from '@/lib/platform/clock';
import type { PartProps } from '../part';
import { DraftPart } from './DraftPart';
import type { Made } from './draft-props';
import { useWriting, type Writing } from './use-writing';

export interface WritePartProps extends PartProps {
  kind: DraftKind;
  interview?: Interview | undefined;
  /** What only this kind needs. */
  more?: More | undefined;
  /** Turns the context into that of another recipient: whoever is asked to introduce. */
  readdress?: ((context: DraftContext) => DraftContext) | undefined;
  /** A text that goes with the message: it is copied with it and reviewed with it. */
  enclosed?: string | undefined;
  onMissing: (missing: MissingAnswer) => void;
  children?: ReactNode;
}

export function WritePart({ more, readdress, children, ...props }: WritePartProps) {
  const { record, kind, interview } = props;
  const around = useAround(record.person.id, props.now);
  const writing = useWriting();
  return (
    <DraftPart
      {...props}
      channels={channelsFor(kind, record)}
      made={writing && madeWith(writing, { more, readdress, ...props }, around)}
      around={around}
      {...(interview && { about: { interviewId: interview.id } })}
    >
      {children}
    </DraftPart>
  );
}

function madeWith(writing: Writing, props: WritePartProps, around: Around | undefined): Made {
  const { record, settings, kind, interview, more, readdress, enclosed } = props;
  const moment = { now: now(), zone: zone() };
  const gathered = writing.draftContext(record.person, settings, moment, { ...record, interview, ...more });
  const context = readdress ? readdress(gathered) : gathered;
  const followUps = standingSteps(record.steps).filter(({ message }) => message?.kind === 'follow-up');
  return {
    context,
    compose: (channel) => writing.compose(kind, channel, context),
    reviewContext: writing.reviewContext(kind, context, {
      otherNames: around?.otherNames,
      followUpsSent: followUps.length,
      followUpLimit: settings.reminders.followUps,
      ...(enclosed !== undefined && { forwardable: enclosed }),
    }),
  };
}

/** Who is connected already cannot be sent another invitation with a note. */
function channelsFor(kind: DraftKind, { person, steps }: PersonRecord): readonly Channel[] {
  const isConnected = person.degree === 1 || standingSteps(steps).some((step) => step.kind === 'accepted');
  return CHANNELS[kind].filter((channel) => channel !== 'connection-note' || !isConnected);
}
