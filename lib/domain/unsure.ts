/** What of a person asks for a look. */
import type { Person, PersonField } from './person';

/** The fields that were read at less than high confidence, or not at all though the page should say them. */
export function unsureFields(person: Pick<Person, PersonField | 'origins'>): PersonField[] {
  return (['title', 'company'] as const).filter((field) => {
    const origin = person.origins[field];
    return person[field] === undefined || (origin?.from === 'page' && origin.confidence === 'low');
  });
}
