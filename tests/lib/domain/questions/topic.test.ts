/** What a question is about, by its words: the bank without its labels, and questions as people write them. */
import { expect, test } from 'vitest';
import { BANK } from '@/lib/domain/questions/bank';
import type { Aim, Group } from '@/lib/domain/questions/bank-question';
import { topicOf } from '@/lib/domain/questions/topic';
import { fold } from '@/lib/domain/review/text/fold';

const topic = (question: string) => topicOf(question, fold(question));

test.each<[question: string, group: Group | undefined, aims: Aim[]]>([
  ['How did you get into harbour work?', 'path', ['arrival', 'onward']],
  ['What drew you to tides?', 'path', ['arrival']],
  ['What does a busy week look like?', 'day', ['duties']],
  ['What is the hardest part of a handover?', 'day', ['duties']],
  ['What does someone need to get promoted?', undefined, ['onward']],
  ['Which skills took you longest?', 'skills', ['onward']],
  ['How do your colleagues disagree?', 'culture', []],
  ['Where is the industry heading?', 'industry', ['future']],
  ['What advice would you give a beginner?', 'advice', []],
  ['Which groups should I join?', 'network', []],
  ['Who else should I meet?', 'network', []],
  ['Zebra?', undefined, []],
])('%s', (question, group, aims) => {
  expect(topic(question)).toMatchObject({ group, aims });
});

test('pay is seen beside the group', () => {
  expect(topic('How will pay in this field change?')).toMatchObject({ group: 'industry', pay: true });
});

test('by words alone most of the bank is known, and two of three are known rightly', () => {
  const placed = BANK.filter(({ group }) => group !== 'refused').map((item) => ({
    ...item,
    read: topic(`${item.question} Please.`).group,
  }));
  const known = placed.filter(({ read }) => read !== undefined);
  const right = known.filter(({ read, group }) => read === group);
  const wrong = known
    .filter((item) => !right.includes(item))
    .map(({ id, group, read }) => `${id} ${group} ${read}`);
  expect(known.length / placed.length, 'known').toBeGreaterThan(0.7);
  expect(right.length / known.length, wrong.join('\n')).toBeGreaterThan(0.67);
});
