/** What somebody does, and as of when: a title that was read months ago may have changed. */
import type { Person } from '@/lib/domain/person';
import { t } from '@/lib/platform/words';
import { dayOf, roleWords } from '../words';

/** "Analytics engineer at Fenwright, as of 10 March 2026"; without a date when it was typed. */
export function roleAsOf(person: Person): string {
  const role = roleWords(person);
  const origin = person.origins.title ?? person.origins.company;
  if (!role || origin?.from !== 'page') return role;
  return t('people.asOf', { role, when: dayOf(origin.at) });
}
