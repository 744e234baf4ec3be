/** Who led to whom, walked from either end. A circle, which only foreign data can hold, is walked once. */
import type { ReferredBy } from '../person';

/** As much of a person as the chain shows. */
export interface Linked {
  id: string;
  name: string;
  referredBy?: ReferredBy | undefined;
}

/** Somebody in the chain; without an id they are known by name only. */
export interface Link {
  id?: string;
  name: string;
}

export interface Led<P extends Linked> {
  person: P;
  ledTo: Led<P>[];
}

/** Those who led to a person: the first of all first, the one who gave their name last. */
export function ledHere(personId: string, people: readonly Linked[]): Link[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const chain: Link[] = [];
  const seen = new Set([personId]);
  let by = byId.get(personId)?.referredBy;
  while (by) {
    const referrer = by.personId ? byId.get(by.personId) : undefined;
    if (!referrer) return [{ name: by.name }, ...chain];
    if (seen.has(referrer.id)) return chain;
    seen.add(referrer.id);
    chain.unshift({ id: referrer.id, name: referrer.name });
    by = referrer.referredBy;
  }
  return chain;
}

/** Those a person led to, and whom these led to, to the end. */
export function ledFrom<P extends Linked>(
  personId: string,
  people: readonly P[],
  seen = new Set<string>(),
): Led<P>[] {
  seen.add(personId);
  return people
    .filter((person) => person.referredBy?.personId === personId && !seen.has(person.id))
    .map((person) => ({ person, ledTo: ledFrom(person.id, people, seen) }));
}
