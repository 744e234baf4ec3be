// A person on the screen, with the real database under it: what is typed is kept, and nothing typed is ever lost.
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import PersonScreen from '@/entrypoints/screens/PersonScreen';
import { answer } from '@/lib/actions/answers';
import { changeSettings } from '@/lib/actions/change-settings';
import { choose } from '@/lib/actions/choose';
import { savePerson } from '@/lib/actions/save-person';
import { db } from '@/lib/storage/database';
import { aReading } from '@/tests/fixtures/people';
import '@/components/theme.css';
import '@/components/ground.css';
import '@/entrypoints/screens/screens.css';

let personId = '';

beforeEach(async () => {
  await db.delete();
  await db.open();
  personId = (await savePerson(aReading())).person.id;
});

const me = () => changeSettings('sender', { name: 'Sam Tierney', about: 'I’m a ward nurse.' });
// Steps lie in the order of their ids, which are random.
const kindsOfSteps = async () => (await db.steps.toArray()).map(({ kind }) => kind).sort();
const message = () => page.getByRole('textbox', { name: 'The message to Dele' });

describe('writing to somebody', () => {
  test('says which answer is missing, one after the other, and never shows a placeholder', async () => {
    await render(<PersonScreen personId={personId} />);
    await expect.element(page.getByText('Say why Dele: the message starts from it.')).toBeVisible();
    await page.getByRole('button', { name: 'Write it' }).click();
    await userEvent.keyboard('moved into data');
    await expect.element(page.getByText('Say your name: the message is signed with it.')).toBeVisible();
    await page.getByLabelText('Your name').fill('Sam Tierney');
    await page.getByLabelText('About you').fill('I’m a ward nurse.');
    await expect.element(message()).toHaveValue(expect.stringContaining('because you moved into data.'));
    await expect.element(message()).toHaveValue(expect.stringContaining('20 minutes'));
  });

  test('a text changed by hand is there again, in its channel, after the screen was closed', async () => {
    await me();
    await answer(personId, { why: 'moved into data' });
    const screen = await render(<PersonScreen personId={personId} />);
    await message().fill('Hi Dele, my own words.');
    await page.getByLabelText('Channel').selectOptions('email');
    await expect.element(message()).toHaveValue(expect.stringContaining('not asking about a job'));
    await screen.unmount();
    await render(<PersonScreen personId={personId} />);
    await expect.element(message()).toHaveValue('Hi Dele, my own words.');
  });

  test('going back to the suggested text keeps one’s own a tap away', async () => {
    await me();
    await answer(personId, { why: 'moved into data' });
    await render(<PersonScreen personId={personId} />);
    await message().fill('Hi Dele, my own words.');
    await page.getByRole('button', { name: 'Use the suggested text' }).click();
    await expect.element(message()).toHaveValue(expect.stringContaining('because you moved into data'));
    await page.getByRole('button', { name: '1 earlier wording' }).click();
    await page.getByRole('button', { name: 'Use this' }).click();
    await expect.element(message()).toHaveValue('Hi Dele, my own words.');
  });

  test('whoever sent the user is asked about before their name goes out, and the text follows the answer', async () => {
    await me();
    await answer(personId, { why: 'moved into data' });
    await choose(personId, { referredBy: { name: 'Priya Raman' } });
    await render(<PersonScreen personId={personId} />);
    const said = (words: string) => expect.element(page.getByText(words, { exact: false })).toBeVisible();
    await said('This names Priya Raman, who was not asked whether you may.');
    await expect.element(message()).toHaveValue(expect.stringContaining('Priya Raman suggested I write'));
    await page.getByRole('button', { name: 'Leave the name out' }).click();
    await expect.element(message()).toHaveValue(expect.not.stringContaining('Priya'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(message()).toHaveValue(expect.stringContaining('Priya Raman'));
    await message().fill('Hi Dele, Priya told me of you.');
    await page.getByRole('button', { name: 'Leave the name out' }).click();
    await said('This names Priya Raman, who would rather not be named.');
    await expect.element(message()).toHaveValue('Hi Dele, Priya told me of you.');
    await page.getByRole('button', { name: 'They said yes' }).click();
    await said('Priya Raman may be named.');
    expect((await db.people.get(personId))?.referredBy).toEqual({ name: 'Priya Raman', mayUseName: true });
  });

  test('a note that is too long cannot be copied, and the counter says by how much', async () => {
    await me();
    await answer(personId, { why: 'moved into data' });
    await render(<PersonScreen personId={personId} />);
    await message().fill('x'.repeat(212));
    await expect.element(page.getByText(/212 of 200/)).toBeVisible();
    await expect
      .element(page.getByText('12 too many for a connection note.', { exact: false }))
      .toBeVisible();
    expect(page.getByRole('button', { name: 'Copy' }).query()).toBeNull();
  });

  test('a double press on Copy marks nothing; one on Mark as sent marks it once', async () => {
    await me();
    await answer(personId, { why: 'moved into data' });
    await render(<PersonScreen personId={personId} />);
    await page.getByRole('button', { name: 'Copy' }).dblClick();
    const mark = page.getByRole('button', { name: 'Mark as sent' });
    await expect.element(mark).toBeVisible();
    // The keyboard stays where it was, and a key held down presses nothing either.
    await expect.element(mark).toHaveFocus();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(await kindsOfSteps()).toEqual(['saved']);
    await expect.element(mark).not.toHaveAttribute('aria-disabled');
    await userEvent.keyboard('{Enter}{Enter}');
    await expect.poll(kindsOfSteps).toContain('sent');
    await expect.element(page.getByText(/^You asked Dele/)).toBeVisible();
    expect(await kindsOfSteps()).toEqual(['saved', 'sent']);
  });

  test('somebody who was removed in another window is said to be gone', async () => {
    await render(<PersonScreen personId="nobody" />);
    await expect.element(page.getByText('This person is not here any more')).toBeVisible();
  });
});
