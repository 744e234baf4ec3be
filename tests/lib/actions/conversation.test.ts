// A conversation through the actions: held, noted, looked back on, with every way back.
import { describe, expect, test, vi } from 'vitest';
import {
  finishDebrief,
  finishWriteUp,
  keepFit,
  keepPrompt,
  keepWords,
  keepWriteUp,
} from '@/lib/actions/debrief';
import { scheduleInterview } from '@/lib/actions/interviews';
import { keepNote, markNote, putNoteBack, removeNote } from '@/lib/actions/notes';
import {
  addQuestions,
  addResearch,
  changeQuestion,
  keepAim,
  keepAnswer,
  keepResearch,
  linkResearch,
  moveQuestion,
  removeQuestion,
  removeResearch,
  replaceQuestions,
  tick,
} from '@/lib/actions/prepare';
import { addByHand } from '@/lib/actions/save-person';
import { undoStep } from '@/lib/actions/steps';
import { beginNow, callNow, endNow, offerMinutes } from '@/lib/actions/talk';
import { minutesAfter, minutesBetween } from '@/lib/domain/instant';
import { db } from '@/lib/storage/database';
import { notesOf } from '@/lib/storage/notes';
import { freshDatabase } from '@/tests/support/fresh-database';

freshDatabase();

/** A conversation of 20 minutes that begins so many minutes from now. */
async function talk(from = -10) {
  const { person } = await addByHand({ name: 'Dele Ade' });
  const startAt = minutesAfter(new Date().toISOString(), from);
  await scheduleInterview(person.id, {
    startAt,
    endAt: minutesAfter(startAt, 20),
    zone: 'Europe/London',
    format: 'phone',
  });
  const [interview] = await db.interviews.toArray();
  if (!interview) throw new Error('no interview');
  return interview;
}
const fresh = async (id: string) => (await db.interviews.get(id))!;
const kinds = async () => (await db.steps.toArray()).map(({ kind }) => kind);

describe('call now', () => {
  test('begins a phone call of the minutes asked for, with the short list; undo calls it off', async () => {
    const { person } = await addByHand({ name: 'Dele Ade' });
    await db.people.update(person.id, { phone: '07700 900123' });
    const call = await callNow(person.id);
    const interview = await fresh(call?.interviewId ?? '');
    expect(interview).toMatchObject({ format: 'phone', phone: '07700 900123', state: 'planned' });
    expect(minutesBetween(interview.startAt, interview.endAt)).toBe(person.ask.minutes);
    expect(interview.questions).toHaveLength(4);
    expect(interview.questions?.at(-1)).toMatchObject({ must: true });
    expect(await db.people.get(person.id)).toMatchObject({ stage: 'scheduled' });
    expect(await callNow(person.id), 'pressed twice, it is one call').toEqual({ interviewId: interview.id });
    await undoStep(call?.stepId ?? '');
    expect(await fresh(interview.id)).toMatchObject({ state: 'called-off' });
    expect(await callNow('nobody')).toBeUndefined();
  });
});

describe('beginning and ending', () => {
  test('begun early, it moves here and keeps its length; undo moves it back', async () => {
    const { id, startAt, endAt } = await talk(8);
    const stepId = await beginNow(id);
    const now = await fresh(id);
    expect(now.startAt < startAt).toBe(true);
    expect(minutesBetween(now.startAt, now.endAt)).toBe(20);
    await undoStep(stepId ?? '');
    expect(await fresh(id)).toMatchObject({ startAt, endAt });
  });

  test('begun late, the agreed end stays', async () => {
    const { id, startAt, endAt } = await talk(-3);
    expect(await beginNow(id)).toBeUndefined();
    expect(await fresh(id)).toMatchObject({ startAt, endAt });
  });

  test('ended before the agreed time, the end moves here; undo keeps what was written meanwhile', async () => {
    const { id, endAt, personId } = await talk(-10);
    const stepId = await endNow(id);
    expect((await fresh(id)).endAt < endAt).toBe(true);
    expect(await db.people.get(personId)).toMatchObject({ stage: 'met' });
    await keepPrompt(id, 'appealing', 'The audits');
    await undoStep(stepId ?? '');
    expect(await fresh(id)).toMatchObject({ endAt, debrief: { answers: { appealing: 'The audits' } } });
  });

  test('ended after it, the agreed end stays', async () => {
    const { id, endAt } = await talk(-30);
    await endNow(id);
    expect((await fresh(id)).endAt).toBe(endAt);
  });

  test('time they offered moves the end and is remembered; taken back, nothing is left of it', async () => {
    const { id, endAt } = await talk();
    await offerMinutes(id, 10);
    await offerMinutes(id, 5);
    expect(await fresh(id)).toMatchObject({ endAt: minutesAfter(endAt, 15), offeredMinutes: 15 });
    await offerMinutes(id, -5);
    await offerMinutes(id, -10);
    expect(await fresh(id)).toMatchObject({ endAt });
    expect((await fresh(id)).offeredMinutes).toBeUndefined();
    await offerMinutes(id, -60);
    expect((await fresh(id)).endAt).toBe(endAt);
  });
});

describe('notes', () => {
  const of = (id: string) => ({ id, interviewId: 'i1', personId: 'p1' });

  test('are kept as typed, each in a row of its own; an emptied line is no note', async () => {
    await keepNote(of('n1'), 'Bu');
    await Promise.all([keepNote(of('n1'), 'Build one', 'suggestion'), keepNote(of('n2'), 'Tomasz')]);
    expect(await notesOf('i1')).toMatchObject([
      { id: 'n1', text: 'Build one', mark: 'suggestion' },
      { id: 'n2', text: 'Tomasz' },
    ]);
    await keepNote(of('n1'), ' ');
    expect(await notesOf('i1')).toMatchObject([{ id: 'n2' }]);
  });

  test('typed faster than the disk writes, only the first and the last wording are written', async () => {
    const written = vi.spyOn(db.notes, 'put');
    const line = 'she said the hard part is to say no';
    await Promise.all(Array.from(line, (_, at) => keepNote(of('n1'), line.slice(0, at + 1))));
    expect((await notesOf('i1')).map(({ text }) => text)).toEqual([line]);
    expect(written).toHaveBeenCalledTimes(2);
    await keepNote(of('n1'), 'and on');
    expect((await notesOf('i1')).map(({ text }) => text)).toEqual(['and on']);
  });

  test('stay in their order when they are changed', async () => {
    vi.spyOn(Date.prototype, 'toISOString')
      .mockReturnValueOnce('2020-03-09T10:01:00.000Z')
      .mockReturnValueOnce('2020-03-09T10:02:00.000Z');
    await keepNote(of('n1'), 'first');
    await keepNote(of('n2'), 'second');
    await keepNote(of('n1'), 'first, changed');
    expect((await notesOf('i1')).map(({ text }) => text)).toEqual(['first, changed', 'second']);
  });

  test('are marked, unmarked, removed and put back', async () => {
    await keepNote(of('n1'), 'Pay fell at first', 'suggestion');
    await markNote('n1', 'private');
    const before = await db.notes.get('n1');
    expect(before?.mark).toBe('private');
    const removed = await removeNote('n1');
    expect(await db.notes.count()).toBe(0);
    await putNoteBack(removed!);
    expect(await db.notes.get('n1')).toEqual(before);
    await markNote('n1', undefined);
    expect(await db.notes.get('n1')).not.toHaveProperty('mark');
  });
});

describe('preparing', () => {
  test('fields typed in two places at once are all kept', async () => {
    const { id } = await talk(60);
    await Promise.all([
      keepAim(id, 'How someone from a ward starts'),
      keepAnswer(id, 'why', 'The audits'),
      keepAnswer(id, 'bring', 'Six years on a ward'),
      tick(id, 'their-profile', true),
      addResearch(id, 'Fenwright merged its teams'),
      addQuestions(id, ['What drew you to this field?']),
    ]);
    expect(await fresh(id)).toMatchObject({
      prep: {
        aim: 'How someone from a ward starts',
        answers: { why: 'The audits', bring: 'Six years on a ward' },
        ticked: ['their-profile'],
        research: [{ text: 'Fenwright merged its teams' }],
      },
      questions: [{ text: 'What drew you to this field?' }],
    });
  });

  test('research: words, a link that is one, and away again', async () => {
    const { id } = await talk(60);
    const fact = await addResearch(id);
    await keepResearch(id, fact, 'Fenwright merged its teams');
    expect(await linkResearch(id, fact, 'fenwright.example/news')).toBe(true);
    expect(await linkResearch(id, fact, 'javascript:alert(1)')).toBe(false);
    expect((await fresh(id)).prep?.research).toEqual([
      { id: fact, text: 'Fenwright merged its teams', link: 'https://fenwright.example/news' },
    ]);
    expect(await linkResearch(id, fact, '')).toBe(true);
    expect((await fresh(id)).prep?.research?.[0]).not.toHaveProperty('link');
    await removeResearch(id, fact);
    expect((await fresh(id)).prep?.research).toEqual([]);
  });

  test('a tick goes on and off, once', async () => {
    const { id } = await talk(60);
    await tick(id, 'quiet', true);
    await tick(id, 'quiet', true);
    expect((await fresh(id)).prep?.ticked).toEqual(['quiet']);
    await tick(id, 'quiet', false);
    expect((await fresh(id)).prep?.ticked).toEqual([]);
  });

  test('questions are added, changed, moved, taken away and replaced', async () => {
    const { id } = await talk(60);
    const texts = async () => (await fresh(id)).questions?.map(({ text }) => text);
    const [a = '', b = ''] = await addQuestions(id, ['A?', 'B?']);
    await moveQuestion(id, b, -1);
    await changeQuestion(id, a, { must: true, asked: true });
    expect((await fresh(id)).questions).toEqual([
      { id: b, text: 'B?' },
      { id: a, text: 'A?', must: true, asked: true },
    ]);
    await removeQuestion(id, b);
    const before = await replaceQuestions(id, [{ text: 'C?' }, { text: 'D?' }]);
    expect(await texts()).toEqual(['C?', 'D?']);
    await replaceQuestions(id, before);
    expect(await texts()).toEqual(['A?']);
  });
});

describe('looking back', () => {
  test('what is typed is kept; Done makes steps of suggestions and names, once', async () => {
    const { id, personId } = await talk(-30);
    await Promise.all([
      keepPrompt(id, 'appealing', 'The audits'),
      keepPrompt(id, 'less', 'The night shifts'),
      keepWords(id, 'data contract'),
      keepFit(id, 'day', 'fits'),
      keepNote({ id: 'n1', interviewId: id, personId }, 'Build one audit', 'suggestion'),
      keepNote({ id: 'n2', interviewId: id, personId }, 'Tomasz Wieczorek, evening classes', 'name'),
      keepNote({ id: 'n3', interviewId: id, personId }, 'Pay fell', 'private'),
    ]);
    const stepId = await finishDebrief(id);
    expect(await finishDebrief(id)).toBe(stepId);
    expect((await kinds()).toSorted()).toEqual([
      'debriefed',
      'referred',
      'saved',
      'scheduled',
      'suggestion-given',
    ]);
    expect(await db.steps.where('personId').equals(personId).toArray()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ text: 'Build one audit', noteId: 'n1', interviewId: id }),
        expect.objectContaining({
          referral: { name: 'Tomasz Wieczorek', about: 'evening classes' },
          noteId: 'n2',
        }),
      ]),
    );
    const { debrief } = await fresh(id);
    expect(debrief).toMatchObject({
      answers: { appealing: 'The audits', less: 'The night shifts' },
      words: 'data contract',
      fits: { day: 'fits' },
      savedAt: expect.any(String),
    });
    await keepFit(id, 'day', undefined);
    expect((await fresh(id)).debrief?.fits).toEqual({});
    await undoStep(stepId ?? '');
    expect((await fresh(id)).debrief).not.toHaveProperty('savedAt');
    expect((await fresh(id)).debrief?.answers['appealing']).toBe('The audits');
    expect(await finishDebrief('gone')).toBeUndefined();
  });

  test('the write-up is kept as typed, finished, and opened again', async () => {
    const { id } = await talk(-30);
    await keepWriteUp(id, 'Dele Ade');
    await finishWriteUp(id, true);
    expect((await fresh(id)).debrief).toMatchObject({ writeUp: 'Dele Ade', writtenUpAt: expect.any(String) });
    await finishWriteUp(id, false);
    expect((await fresh(id)).debrief).not.toHaveProperty('writtenUpAt');
  });
});
