/** Who led to whom, live, walked from either end. */
import { useLiveQuery } from 'dexie-react-hooks';
import { ledFrom, ledHere, type Led, type Link } from '@/lib/domain/conversation/referral-chain';
import type { Person } from '@/lib/domain/person';
import { standingSteps, type Step } from '@/lib/domain/steps';
import { peopleInReferrals, peopleNamed, savedFrom, stepsOf } from '@/lib/storage/referrals';

export interface Referrals {
  /** Those who led to the person: the first of all first. */
  ledBy: Link[];
  /** Those the person led to, and whom these led to. */
  ledTo: Led<Person>[];
  /** The names the person gave from which nobody was saved yet. */
  waiting: Step[];
}

/** The chain through one person; `undefined` while it is read. */
export function useReferrals(personId: string): Referrals | undefined {
  return useLiveQuery(async () => {
    const [people, steps] = await Promise.all([peopleInReferrals(personId), stepsOf(personId)]);
    const followed = new Set(people.flatMap(({ referredBy }) => referredBy?.stepId ?? []));
    return {
      ledBy: ledHere(personId, people),
      ledTo: ledFrom(personId, people),
      waiting: standingSteps(steps).filter((step) => step.kind === 'referred' && !followed.has(step.id)),
    };
  }, [personId]);
}

/** The people saved from names that this person gave; `undefined` while they are read. */
export function useSavedFrom(personId: string): Person[] | undefined {
  return useLiveQuery(() => savedFrom(personId), [personId]);
}

/** People of exactly this name; `undefined` while they are read. */
export function useNamed(name: string): Person[] | undefined {
  return useLiveQuery(() => peopleNamed(name), [name]);
}
