/** Saving the person on a page. The same person again updates the one that is there; nobody is ever saved twice. */
import { suggestCallName } from '@/lib/domain/call-name';
import { DEFAULT_ASK } from '@/lib/domain/ask';
import { areDifferentPeople, PERSON_FIELDS, personKeys, type Person } from '@/lib/domain/person';
import { mergeReading, originOf, readingOf } from '@/lib/domain/person-reading';
import type { ProfileReading } from '@/lib/domain/profile';
import { slugKeyOf } from '@/lib/domain/profile-address';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { db } from '@/lib/storage/database';
import { peopleByKeys } from '@/lib/storage/people';
import { withTyped, type TypedFields } from './edit-person';
import { addedJustNow } from './once';
import { PERSON_TABLES, planNewPerson, refreshPerson, reminderSettings } from './refresh-person';

export interface Saved {
  person: Person;
  /** False when the person was there already and was brought up to date. */
  created: boolean;
  /** The step to undo. */
  stepId: string;
}

/** Saves what was read, with what the user corrected before saving. One transaction; on the disk when it resolves. */
export async function savePerson(profile: ProfileReading, typed: TypedFields = {}): Promise<Saved> {
  const at = now();
  const stepId = newId();
  return db.transaction('rw', PERSON_TABLES, async () => {
    const keys = personKeys(slugKeyOf(profile.profileUrl), profile.memberId);
    // Asked side by side: in a transaction each question waits for its answer.
    const [before, settings] = await Promise.all([claimKeys(keys), reminderSettings()]);
    const person = before
      ? greeted(
          mergeReading({ ...before, keys: [...new Set([...before.keys, ...keys])] }, profile, at),
          before,
        )
      : newPerson(profile, keys, at);
    const kept = withTyped(person, typed, at);
    const step = { id: stepId, personId: kept.id, kind: 'saved' as const, at, ...(before && { before }) };
    if (!before) {
      await Promise.all([planNewPerson(kept, step, settings), db.steps.add(step)]);
      return { person: kept, created: true, stepId };
    }
    await Promise.all([db.people.put(kept), db.steps.add(step)]);
    await refreshPerson(kept.id, at);
    return { person: (await db.people.get(kept.id)) ?? kept, created: false, stepId };
  });
}

export interface ByHand extends TypedFields {
  name: string;
  /** A profile address, if there is one: somebody saved from their page is found again by it. */
  profileUrl?: string;
}

/**
 * Adds somebody by hand, once however often it is pressed. With the address of a person who is there already, that person is changed
 * instead.
 */
export async function addByHand({ profileUrl, ...typed }: ByHand): Promise<Saved> {
  const at = now();
  const stepId = newId();
  return db.transaction('rw', PERSON_TABLES, async () => {
    const keys = personKeys(profileUrl && slugKeyOf(profileUrl));
    const twin = keys.length === 0 ? await addedJustNow(typed.name, at) : undefined;
    if (twin) return { person: twin, created: true, stepId: await savedBy(twin) };
    const before = await claimKeys(keys);
    const person = withTyped(before ?? nobodyYet(typed.name, keys, at), typed, at);
    await db.people.put({ ...person, ...(profileUrl && { profileUrl }) });
    await db.steps.add({ id: stepId, personId: person.id, kind: 'saved', at, ...(before && { before }) });
    await refreshPerson(person.id, at);
    return { person: (await db.people.get(person.id)) ?? person, created: before === undefined, stepId };
  });
}

/** The step that saved somebody who has only just been added. */
async function savedBy({ id }: Person): Promise<string> {
  const [step] = await db.steps.where('personId').equals(id).toArray();
  return step?.id ?? '';
}

/**
 * The person these keys belong to. A member id decides over a slug; a slug that somebody else (another member id) has taken over is
 * let go by its old owner, so that no one is mistaken for them.
 */
async function claimKeys(keys: readonly string[]): Promise<Person | undefined> {
  const found = await peopleByKeys(keys);
  const same = found.filter((person) => !areDifferentPeople(person.keys, keys));
  const isMemberKey = (key: string) => key.startsWith('member:') && keys.includes(key);
  const owner = same.find((person) => person.keys.some(isMemberKey)) ?? same[0];
  for (const other of found) {
    if (other.id === owner?.id) continue;
    await db.people.update(other.id, { keys: other.keys.filter((key) => !keys.includes(key)) });
  }
  return owner;
}

/** A name that changed on the page changes the greeting too, unless the user said what to call them. */
function greeted(person: Person, before: Person): Person {
  if (person.name === before.name || before.origins.callName) return person;
  const callName = suggestCallName(person.name);
  return { ...person, callName: callName.value, callNameSure: callName.confidence === 'high' };
}

function newPerson(profile: ProfileReading, keys: string[], at: string): Person {
  const person: Person = {
    ...nobodyYet(profile.name.value, keys, at),
    profileUrl: profile.profileUrl,
    ...(profile.degree && { degree: profile.degree.value }),
    ...(profile.otherCurrentRoles && { otherCurrentRoles: profile.otherCurrentRoles }),
  };
  for (const field of PERSON_FIELDS) {
    const reading = readingOf(profile, field);
    if (!reading) continue;
    person[field] = reading.value;
    person.origins[field] = originOf(reading, at);
  }
  return person;
}

/** A person of whom only the name is known. */
function nobodyYet(name: string, keys: string[], at: string): Person {
  const callName = suggestCallName(name);
  return {
    id: newId(),
    keys,
    name,
    callName: callName.value,
    callNameSure: callName.confidence === 'high',
    origins: {},
    differences: [],
    past: [],
    ask: DEFAULT_ASK,
    savedAt: at,
    touchedAt: at,
    stage: 'saved',
  };
}
