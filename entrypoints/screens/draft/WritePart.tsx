/** A message of one kind: gathers what it is made from and what it is reviewed against, and shows the editor. */
import type { ReactNode } from 'react';
import { CHANNELS, type ComposedKind } from '@/lib/domain/drafting/compose';
import type { MissingAnswer } from '@/lib/domain/drafting/context';
import { draftContext } from '@/lib/domain/drafting/draft-context';
import type { Interview } from '@/lib/domain/interview';
import type { ReviewContext } from '@/lib/domain/review/context';
import { useAround } from '@/lib/hooks/use-around';
import { now, zone } from '@/lib/platform/clock';
import type { PartProps } from '../part';
import { DraftPart } from './DraftPart';

export interface WritePartProps extends PartProps {
  kind: ComposedKind;
  interview?: Interview;
  onMissing: (missing: MissingAnswer) => void;
  children?: ReactNode;
}

export function WritePart({ kind, interview, onMissing, children, ...props }: WritePartProps) {
  const { record, settings } = props;
  const { person } = record;
  const around = useAround(person.id, props.now);
  const context = draftContext(person, settings, { now: now(), zone: zone() }, { interview });
  const reviewContext: ReviewContext = {
    person,
    sender: settings.sender,
    why: person.why,
    otherNames: around?.otherNames,
    takeaways: interview?.takeaway ? [interview.takeaway] : [],
    metUntil: interview?.endAt,
    now: props.now,
    settings: {
      premium: settings.account.premium,
      leaveJobsUnmentioned: settings.drafting.leaveJobsUnmentioned,
      discreet: settings.discretion.discreet,
    },
    mustNotKnow: settings.discretion.mustNotKnow,
  };
  return (
    <DraftPart
      {...props}
      kind={kind}
      channels={CHANNELS[kind]}
      context={context}
      reviewContext={reviewContext}
      onMissing={onMissing}
      {...(interview && { about: { interviewId: interview.id } })}
      around={around}
    >
      {children}
    </DraftPart>
  );
}
