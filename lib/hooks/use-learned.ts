/** What the conversations together say, live. */
import { useLiveQuery } from 'dexie-react-hooks';
import { learnedFrom, type Learned } from '@/lib/domain/conversation/learned';
import { writtenConversations } from '@/lib/storage/notes';
import { personById } from '@/lib/storage/people';

export interface LearnedFromPeople extends Learned {
  /** The person and the conversation behind each id of a conversation. */
  who: Map<string, { name: string; personId: string; startAt: string }>;
}

/** Everything learned up to `now`; `undefined` while it is read. */
export function useLearned(now: string): LearnedFromPeople | undefined {
  return useLiveQuery(async () => {
    const { interviews, notes } = await writtenConversations();
    const people = await Promise.all(interviews.map(({ personId }) => personById(personId)));
    const who = new Map(
      interviews.flatMap(({ id, personId, startAt }, index) => {
        const person = people[index];
        return person ? [[id, { name: person.name, personId, startAt }] as const] : [];
      }),
    );
    return {
      ...learnedFrom(
        interviews.filter(({ id }) => who.has(id)),
        notes,
        now,
      ),
      who,
    };
  }, [now]);
}
