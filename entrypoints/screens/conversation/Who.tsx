/** The person behind a conversation, by name, leading to what was written about it. */
import type { LearnedFromPeople } from '@/lib/hooks/use-learned';
import { linkTo } from '../link';
import { dayOf } from '../words';

export interface LearnedProps {
  learned: LearnedFromPeople;
}

export function Who({
  learned,
  interviewId,
  withDay,
}: LearnedProps & { interviewId: string; withDay?: boolean }) {
  const who = learned.who.get(interviewId);
  if (!who) return null;
  return (
    <>
      <a {...linkTo(`/conversations/${interviewId}/debrief`)} dir="auto">
        {who.name}
      </a>
      {withDay && <span className="learned-day">{dayOf(who.startAt)}</span>}
    </>
  );
}

/** Several of them. */
export function Whose({ learned, interviewIds }: LearnedProps & { interviewIds: readonly string[] }) {
  return interviewIds.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Who learned={learned} interviewId={id} />
    </span>
  ));
}
