/** With whom, how, and what for: the head of a conversation. */
import type { Interview } from '@/lib/domain/interview';
import type { Person } from '@/lib/domain/person';
import { t } from '@/lib/platform/words';
import { PersonHeader } from '@/components/PersonHeader';
import { When } from '@/components/ui/When';
import { fully, moment, roleWords } from '../words';
import { asOf } from './as-of';
import { byFormat, formatIcon } from './time-words';

interface TopProps {
  interview: Interview;
  person: Person;
  now: string;
  /** The time stands under it: only how one talks is said here. */
  short?: boolean;
}

export function ConversationTop({ interview, person, now, short = false }: TopProps) {
  const how = byFormat(interview.format);
  const aim = interview.prep?.aim?.trim();
  return (
    <PersonHeader
      name={person.name}
      role={short ? roleWords(person) : (asOf(person) ?? '')}
      stage={
        <When
          at={interview.startAt}
          full={fully(interview.startAt)}
          icon={formatIcon(interview.format)}
          words={short ? how : `${how}, ${moment(interview.startAt, now)}`}
        />
      }
      note={aim ? t('conversation.aim', { aim }) : person.why && t('conversation.why', { why: person.why })}
    />
  );
}
