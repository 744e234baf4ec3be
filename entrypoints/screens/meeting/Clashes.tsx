/** Another conversation at the same time, or too close for the way: said while the time is chosen, never forbidden. */
import { conflictsWith } from '@/lib/domain/conflicts';
import type { InterviewTimes } from '@/lib/actions/interviews';
import { useInterviewsNear } from '@/lib/hooks/use-interviews-near';
import { t } from '@/lib/platform/words';
import { Finding } from '@/components/ui/Finding';
import { moment } from '../words';

interface ClashesProps {
  times: InterviewTimes;
  /** The conversation itself, when it is moved. */
  id: string | undefined;
  now: string;
}

export function Clashes({ times, id, now }: ClashesProps) {
  const near = useInterviewsNear(times.startAt, times.endAt);
  const [first] = conflictsWith(
    { id: id ?? '', state: 'planned', ...times },
    near?.map(({ interview }) => interview) ?? [],
  );
  if (!first) return null;
  const name = near?.find(({ interview }) => interview.id === first.other.id)?.name ?? '';
  const when = moment(first.other.startAt, now);
  return (
    <Finding severity="warn">
      {first.sort === 'overlap' ? t('talk.clash', { name, when }) : t('talk.tooClose', { name, when })}
    </Finding>
  );
}
