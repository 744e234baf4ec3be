/** One thing to see to before a conversation, ticked when it is. */
import { tick } from '@/lib/actions/prepare';
import type { Interview } from '@/lib/domain/interview';
import { Tick } from '@/components/ui/Tick';
import { usePicked } from './use-picked';

interface OneCheckProps {
  interview: Interview;
  id: string;
  children: string;
}

export function OneCheck({ interview, id, children }: OneCheckProps) {
  const [ticked, pick] = usePicked(
    interview.prep?.ticked?.includes(id) ?? false,
    (value) => void tick(interview.id, id, value),
  );
  return (
    <Tick checked={ticked} onPick={pick}>
      {children}
    </Tick>
  );
}
