/** Getting ready for a conversation: everything typed is kept at once, field by field, so that two open pages never overwrite each other. */
import { webAddress } from '@/lib/domain/conversation/link';
import { moved } from '@/lib/domain/conversation/move';
import { withAdded } from '@/lib/domain/conversation/referral-question';
import type { AskedQuestion, Interview, Prep } from '@/lib/domain/interview';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { db } from '@/lib/storage/database';
import { PERSON_TABLES, refreshPerson } from './refresh-person';

/** Keeps what the user really wants to know. */
export async function keepAim(interviewId: string, aim: string): Promise<void> {
  await change(interviewId, (interview) => ({ ...interview, prep: { ...interview.prep, aim } }));
}

/** Keeps one of the user's own answers. */
export async function keepAnswer(
  interviewId: string,
  answer: keyof NonNullable<Prep['answers']>,
  text: string,
): Promise<void> {
  await change(interviewId, (interview) => ({
    ...interview,
    prep: { ...interview.prep, answers: { ...interview.prep?.answers, [answer]: text } },
  }));
}

/** Ticks a check or takes the tick away. Reminders stop for what was seen to. */
export async function tick(interviewId: string, checkId: string, ticked: boolean): Promise<void> {
  const at = now();
  await db.transaction('rw', PERSON_TABLES, async () => {
    const interview = await db.interviews.get(interviewId);
    if (!interview) return;
    const others = (interview.prep?.ticked ?? []).filter((id) => id !== checkId);
    const prep = { ...interview.prep, ticked: ticked ? [...others, checkId] : others };
    await db.interviews.put({ ...interview, prep });
    await refreshPerson(interview.personId, at, false);
  });
}

/** Adds an empty note of research, or one with these words. Returns its id. */
export async function addResearch(interviewId: string, text = ''): Promise<string> {
  const id = newId();
  await changeResearch(interviewId, (research) => [...research, { id, text }]);
  return id;
}

/** Keeps the words of a note of research. */
export async function keepResearch(interviewId: string, id: string, text: string): Promise<void> {
  await changeResearch(interviewId, (research) =>
    research.map((fact) => (fact.id === id ? { ...fact, text } : fact)),
  );
}

/** Keeps where a fact stands. Returns false, and keeps what was there, for anything but a web address; empty takes it away. */
export async function linkResearch(interviewId: string, id: string, typed: string): Promise<boolean> {
  const link = webAddress(typed);
  if (!link && typed.trim() !== '') return false;
  await changeResearch(interviewId, (research) =>
    research.map((fact) => (fact.id === id ? { id, text: fact.text, ...(link && { link }) } : fact)),
  );
  return true;
}

/** Takes a note of research away. */
export async function removeResearch(interviewId: string, id: string): Promise<void> {
  await changeResearch(interviewId, (research) => research.filter((fact) => fact.id !== id));
}

/** Adds questions at the end; a referral question there stays the last. Returns their ids. */
export async function addQuestions(interviewId: string, texts: readonly string[]): Promise<string[]> {
  const added = texts.map((text): AskedQuestion => ({ id: newId(), text }));
  await changeQuestions(interviewId, (questions) => withAdded(questions, added));
  return added.map(({ id }) => id);
}

/** Changes one question: its words, whether it must be asked, whether it was. */
export async function changeQuestion(
  interviewId: string,
  id: string,
  changes: Partial<Pick<AskedQuestion, 'text' | 'must' | 'asked'>>,
): Promise<void> {
  await changeQuestions(interviewId, (questions) =>
    questions.map((question) => (question.id === id ? { ...question, ...changes } : question)),
  );
}

/** Moves one question by so many places. */
export async function moveQuestion(interviewId: string, id: string, by: number): Promise<void> {
  await changeQuestions(interviewId, (questions) => moved(questions, id, by));
}

/** Takes one question away. Returns the list as it was, for *Undo*. */
export async function removeQuestion(interviewId: string, id: string): Promise<AskedQuestion[]> {
  let before: AskedQuestion[] = [];
  await changeQuestions(interviewId, (questions) => {
    before = questions;
    return questions.filter((question) => question.id !== id);
  });
  return before;
}

/** Puts this list in place of the one that is there. Returns the old one for *Undo*. */
export async function replaceQuestions(
  interviewId: string,
  questions: readonly (Omit<AskedQuestion, 'id'> & { id?: string })[],
): Promise<AskedQuestion[]> {
  let before: AskedQuestion[] = [];
  await changeQuestions(interviewId, (old) => {
    before = old;
    return questions.map((question) => ({ ...question, id: question.id ?? newId() }));
  });
  return before;
}

async function change(interviewId: string, changed: (interview: Interview) => Interview): Promise<void> {
  await db.transaction('rw', db.interviews, async () => {
    const interview = await db.interviews.get(interviewId);
    if (interview) await db.interviews.put(changed(interview));
  });
}

type Research = NonNullable<Prep['research']>;

function changeResearch(interviewId: string, changed: (research: Research) => Research): Promise<void> {
  return change(interviewId, (interview) => ({
    ...interview,
    prep: { ...interview.prep, research: changed(interview.prep?.research ?? []) },
  }));
}

function changeQuestions(
  interviewId: string,
  changed: (old: AskedQuestion[]) => AskedQuestion[],
): Promise<void> {
  return change(interviewId, (interview) => ({
    ...interview,
    questions: changed(interview.questions ?? []),
  }));
}
