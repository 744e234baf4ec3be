/** A message of one kind: gathers what it is made from and what it is reviewed against, and shows the editor. */
import type { ReactNode } from 'react';
import type { Channel, DraftKind } from '@/lib/domain/draft';
import { CHANNELS } from '@/lib/domain/drafting/compose';
import type { DraftContext, MissingAnswer } from '@/lib/domain/drafting/context';
import { draftContext, type More } from '@/lib/domain/drafting/draft-context';
import { reviewContext } from '@/lib/domain/drafting/review-context';
import type { Interview } from '@/lib/domain/interview';
import { standingSteps } from '@/lib/domain/steps';
import type { PersonRecord } from '@/lib/hooks/use-person';
import { useAround } from '@/lib/hooks/use-around';
import { now, zone } from '@/lib/platform/clock';
import type { PartProps } from '../part';
import { DraftPart } from './DraftPart';

export interface WritePartProps extends PartProps {
  kind: DraftKind;
  interview?: Interview | undefined;
  /** What only this kind needs. */
  more?: More;
  /** Turns the context into that of another recipient: whoever is asked to introduce. */
  readdress?: (context: DraftContext) => DraftContext;
  /** A text that goes with the message: it is copied with it and reviewed with it. */
  enclosed?: string | undefined;
  onMissing: (missing: MissingAnswer) => void;
  children?: ReactNode;
}

export function WritePart({
  kind,
  interview,
  more,
  readdress,
  onMissing,
  children,
  ...props
}: WritePartProps) {
  const { record, settings, enclosed } = props;
  const { person } = record;
  const around = useAround(person.id, props.now);
  const moment = { now: now(), zone: zone() };
  const made = draftContext(person, settings, moment, { ...record, interview, ...more });
  const context = readdress ? readdress(made) : made;
  const followUps = standingSteps(record.steps).filter(({ message }) => message?.kind === 'follow-up');
  return (
    <DraftPart
      {...props}
      kind={kind}
      channels={channelsFor(kind, record)}
      context={context}
      reviewContext={reviewContext(kind, context, {
        otherNames: around?.otherNames,
        followUpsSent: followUps.length,
        followUpLimit: settings.reminders.followUps,
        ...(enclosed !== undefined && { forwardable: enclosed }),
      })}
      around={around}
      onMissing={onMissing}
      {...(interview && { about: { interviewId: interview.id } })}
    >
      {children}
    </DraftPart>
  );
}

/** Who is connected already cannot be sent another invitation with a note. */
function channelsFor(kind: DraftKind, { person, steps }: PersonRecord): readonly Channel[] {
  const isConnected = person.degree === 1 || standingSteps(steps).some((step) => step.kind === 'accepted');
  return CHANNELS[kind].filter((channel) => channel !== 'connection-note' || !isConnected);
}
