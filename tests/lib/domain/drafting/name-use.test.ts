// Whoever sent the user is named only with their leave, in a text of ours and in one the user typed.
import { describe, expect, test } from 'vitest';
import { phoneScript as scriptForNow } from '@/lib/domain/conversation/phone-script';
import type { Channel } from '@/lib/domain/draft';
import { CHANNELS } from '@/lib/domain/drafting/channels';
import { compose } from '@/lib/domain/drafting/compose';
import { nameUse, type NameUse } from '@/lib/domain/drafting/name-use';
import { defaults } from '@/lib/domain/settings';
import { aPerson } from '@/tests/fixtures/people';
import { full, written } from './sample';

describe('a text that names who sent the user', () => {
  const priya = { name: 'Priya Raman' };
  const others = ['Dele Ade', 'Sam Tierney'];
  test.each<[string, string, Parameters<typeof nameUse>[1], NameUse | undefined]>([
    ['in full', 'Priya Raman suggested I write.', priya, 'unasked'],
    ['in full, by the same letters', 'PRIYA  RAMAN suggested it.', priya, 'unasked'],
    ['by the first name', 'Your old colleague Priya told me of you.', priya, 'unasked'],
    ['who would rather not be', 'Priya said so.', { ...priya, mayUseName: false }, 'refused'],
    ['who may be', 'Priya Raman suggested I write.', { ...priya, mayUseName: true }, undefined],
    ['no: nobody sent them', 'Priya Raman suggested I write.', undefined, undefined],
    ['no: the name is not there', 'I’m writing because you moved.', priya, undefined],
    ['no: it is part of a word', 'We both do analytics.', { name: 'Ana Ruiz' }, undefined],
    ['with an accent left out', 'Zoe suggested I write.', { name: 'Zoë Marsh' }, 'unasked'],
    ['in a script without spaces', '王小明さんの紹介です。', { name: '王小明' }, 'unasked'],
    ['no: it is theirs who gets it', 'Hi Dele,', { name: 'Dele Okafor' }, undefined],
    ['whose name is like theirs', 'Dele Okafor wrote.', { name: 'Dele Okafor' }, 'unasked'],
    ['no: a word that is a name', 'Will you have time?', { name: 'Will Ashe' }, undefined],
    ['whose name is a word', 'Will suggested I write.', { name: 'Will' }, 'unasked'],
    ['without a name of their own', 'My old manager sent me.', { name: 'my old manager' }, 'unasked'],
    ['no: only "my"', 'My name is Sam.', { name: 'my old manager' }, undefined],
    ['no: an empty name', 'Hi Dele,', { name: ' ' }, undefined],
  ])('%s', (_how, text, referrer, use) => expect(nameUse(text, referrer, others)).toBe(use));
});

describe('every channel and the script for a call agree', () => {
  const said = (channel: Channel, mayUseName: boolean | undefined) => {
    const made = compose('outreach', channel, {
      ...full,
      share: '',
      referrer: { name: 'Ana Ruiz', mayUseName },
    });
    return made.complete ? `${made.subject ?? ''} ${made.body}` : '';
  };
  test.each<[string, boolean | undefined, boolean]>([
    ['named where that is allowed', true, true],
    ['named, to be asked about, where it was not asked', undefined, true],
    ['not named where they would rather not be', false, false],
  ])('%s', (_what, mayUseName, named) => {
    for (const channel of CHANNELS.outreach)
      expect(said(channel, mayUseName).includes('Ana Ruiz'), channel).toBe(named);
    const referredBy = { name: 'Ana Ruiz', ...(mayUseName !== undefined && { mayUseName }) };
    const [hello] = scriptForNow(aPerson({ referredBy }), defaults().sender);
    expect(hello?.text.includes('Ana Ruiz suggested I ring you.')).toBe(named);
  });
});

test('a name that is to stay out hides only what holds it as a word', () => {
  const hidden = { referrer: { name: 'Ana Ruiz', mayUseName: false } };
  const shared = written('outreach', 'email', { ...hidden, share: 'both did analytics' }).body;
  expect(shared).toContain('We both did analytics.');
  expect(written('outreach', 'email', { ...hidden, share: 'we both know Ana' }).body).not.toContain('Ana');
});
