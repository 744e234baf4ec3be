/** A nervous hand presses twice: what a second press would do again is recognised here, and done once. */
import type { Interview } from '@/lib/domain/interview';
import type { Person } from '@/lib/domain/person';
import { standingSteps, type Step, type StepKind } from '@/lib/domain/steps';
import { db, type TemplateRow } from '@/lib/storage/database';

/** Milliseconds. Longer than any double press; nobody does the same thing twice on purpose within it. */
const TWICE_MS = 1000;

/**
 * The same step of the same person, in the same words, if it stands and was marked this very moment or, where its time was said, for
 * the same time: nothing happens twice at one time. Runs inside the caller's transaction.
 */
export async function markedJustNow(
  personId: string,
  kind: StepKind,
  details: Partial<Step>,
  at: string,
): Promise<Step | undefined> {
  const steps = standingSteps(await db.steps.where('personId').equals(personId).toArray());
  const { at: happenedAt, ...rest } = details;
  return steps.find((step) => {
    const { id: _id, personId: _person, kind: itsKind, at: itsTime, ...itsRest } = step;
    const sameTime = happenedAt === undefined ? isJustNow(itsTime, at) : happenedAt === itsTime;
    return itsKind === kind && sameTime && isSame(itsRest, rest);
  });
}

/** The step that entered the same conversation, if that was this very moment. Runs inside the caller's transaction. */
export async function enteredJustNow(
  personId: string,
  { startAt, endAt }: Pick<Interview, 'startAt' | 'endAt'>,
  at: string,
): Promise<Step | undefined> {
  const steps = standingSteps(await db.steps.where('personId').equals(personId).toArray());
  const last = steps.filter(({ kind, at: itsTime }) => kind === 'scheduled' && isJustNow(itsTime, at)).at(-1);
  const interview = last?.interviewId ? await db.interviews.get(last.interviewId) : undefined;
  return interview?.startAt === startAt && interview.endAt === endAt ? last : undefined;
}

/** Somebody of this name, if they were added by hand this very moment. Runs inside the caller's transaction. */
export async function addedJustNow(name: string, at: string): Promise<Person | undefined> {
  return db.people
    .where('touchedAt')
    .aboveOrEqual(new Date(Date.parse(at) - TWICE_MS).toISOString())
    .filter((person) => person.name === name && person.keys.length === 0 && isJustNow(person.savedAt, at))
    .first();
}

/** The same template, if it was added this very moment and nothing was typed in it since. Runs inside the caller's transaction. */
export async function copiedJustNow(
  template: Omit<TemplateRow, 'id' | 'updatedAt'>,
  at: string,
): Promise<TemplateRow | undefined> {
  return db.templates
    .filter(({ id: _id, updatedAt, ...rest }) => isJustNow(updatedAt, at) && isSame(rest, template))
    .first();
}

function isJustNow(then: string, at: string): boolean {
  return Math.abs(Date.parse(at) - Date.parse(then)) < TWICE_MS;
}

function isSame(a: object, b: object): boolean {
  const written = (one: object) =>
    JSON.stringify(
      Object.entries(one)
        .filter(([, value]) => value !== undefined)
        .sort(([first], [second]) => (first < second ? -1 : 1)),
    );
  return written(a) === written(b);
}
