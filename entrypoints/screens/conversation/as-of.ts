/** Since when the title and the company of a person are known to be so: titles change, and a wrong one is worse than none. */
import type { Person } from '@/lib/domain/person';
import { t } from '@/lib/platform/words';
import { dayOf, roleWords } from '../words';

/** "Analytics engineer at Fenwright, as of 1 March 2027"; undefined where neither is known. */
export function asOf(person: Person): string | undefined {
  const role = roleWords(person);
  if (role === '') return undefined;
  // The older of the two: nothing is claimed to be newer than it is.
  const at = [person.origins.title?.at, person.origins.company?.at]
    .filter((one) => one !== undefined)
    .sort()[0];
  return at ? t('prepare.asOf', { role, day: dayOf(at) }) : role;
}
