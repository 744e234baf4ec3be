// A conversation in the real browser: notes that survive whatever ends the panel, the card on one page, looking back, and what grows out of it.
import { readFileSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, extensionId, launch, stopWorker, test } from './support/extension';
import { expectNoFaults } from './support/faults';
import { interviewRow, personRow, put, rows } from './support/rows';
import { kill } from './support/kill';

const PANEL = { width: 320, height: 800 };

async function open(page: Page, extId: string, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extId}/${path}`);
}

/** Dele and a conversation of 20 minutes that began so many minutes ago. */
async function talking(page: Page, extId: string, ago: number, more: object = {}): Promise<void> {
  await open(page, extId, 'welcome.html');
  await put(page, 'people', [personRow('dele', 'Dele Ade')]);
  await put(page, 'interviews', [interviewRow('talk', 'dele', ago, more)]);
  await put(page, 'steps', [
    { id: 's1', personId: 'dele', kind: 'saved', at: '2026-01-01T09:00:00.000Z' },
    { id: 's2', personId: 'dele', kind: 'scheduled', at: '2026-01-02T09:00:00.000Z', interviewId: 'talk' },
  ]);
}

const pad = (page: Page) => page.getByPlaceholder('A few words, not sentences');
const notes = (page: Page) => page.getByRole('list', { name: 'Notes so far' }).locator('textarea');
const texts = async (page: Page) => (await rows(page, 'notes')).map(({ text }) => text).toSorted();

test.describe('notes', () => {
  test('survive a closed panel and a stopped worker, in the middle of a word', async ({ context, extId }) => {
    const page = await context.newPage();
    await page.setViewportSize(PANEL);
    await talking(page, extId, 5);
    await open(page, extId, 'sidepanel.html');
    await pad(page).pressSequentially('s build one audit');
    await expect(page.getByRole('checkbox', { name: 'Suggestion' })).toBeChecked();
    await page.keyboard.press('Enter');
    await pad(page).pressSequentially('she said the hard part is to say no');
    await stopWorker(context, extId);
    await pad(page).pressSequentially(' to requ');
    await page.waitForTimeout(1000);
    await page.close();
    const again = await context.newPage();
    await open(again, extId, 'sidepanel.html');
    await expect(notes(again).nth(0)).toHaveValue('she said the hard part is to say no to requ');
    await expect(notes(again).nth(1)).toHaveValue('build one audit');
    expect(await rows(again, 'notes')).toEqual(
      expect.arrayContaining([expect.objectContaining({ text: 'build one audit', mark: 'suggestion' })]),
    );
  });

  test('two open panels show the same, and neither overwrites the other', async ({ context, extId }) => {
    const one = await context.newPage();
    await talking(one, extId, 5);
    await open(one, extId, 'sidepanel.html');
    const two = await context.newPage();
    await open(two, extId, 'dashboard.html#/conversations/talk/talk');
    await Promise.all([
      pad(one).pressSequentially('first from the panel', { delay: 10 }),
      pad(two).pressSequentially('first from the tab', { delay: 10 }),
    ]);
    await expect(notes(one)).toHaveValue('first from the tab');
    await expect(notes(two)).toHaveValue('first from the panel');
    await notes(two).fill('changed from the tab');
    await one.bringToFront();
    await expect.poll(() => texts(one)).toEqual(['changed from the tab', 'first from the tab']);
    await pad(one).pressSequentially(', and on');
    await expect.poll(() => texts(one)).toEqual(['first from the panel, and on', 'first from the tab']);
  });

  test('after the browser was killed at most the last second is missing', async () => {
    const first = await launch();
    try {
      const extId = await extensionId(first.context);
      const page = await first.context.newPage();
      await talking(page, extId, 5);
      await open(page, extId, 'sidepanel.html');
      await pad(page).pressSequentially('n Tomasz Wieczorek, runs evening classes');
      await page.waitForTimeout(1000);
      kill(first.profileDir);
      await first.context.close().catch(() => undefined);
      const again = await launch(first.profileDir);
      const after = await again.context.newPage();
      await open(after, await extensionId(again.context), 'sidepanel.html');
      await expect(notes(after)).toHaveValue('Tomasz Wieczorek, runs evening classes');
      await again.context.close();
    } finally {
      rmSync(first.profileDir, { recursive: true, force: true });
    }
  });
});

test('the timer gives its cues, more time takes them back, and the end leads to looking back', async ({
  context,
  extId,
}) => {
  const page = await context.newPage();
  await page.setViewportSize(PANEL);
  const referral = 'Can you recommend anyone else for me to talk to in order to learn more?';
  await talking(page, extId, 16, {
    questions: [
      { id: 'q1', text: 'What drew you to this field?' },
      { id: 'q2', text: referral, must: true },
    ],
  });
  await open(page, extId, 'sidepanel.html');
  await expect(page.getByRole('status')).toHaveText('5 minutes: ask for a referral.');
  await expect(page.getByRole('timer')).toHaveText('4 minutes left');
  await page.getByLabel(referral).check();
  await expect
    .poll(async () => (await rows(page, 'interviews'))[0]?.['questions'])
    .toMatchObject([{}, { asked: true }]);
  await page.getByRole('button', { name: 'They offered more time' }).click();
  await page.getByRole('button', { name: '10 min' }).click();
  await expect(page.getByRole('timer')).toHaveText('14 minutes left');
  await expect(page.getByText('5 minutes: ask for a referral.')).toHaveCount(0);
  expect((await rows(page, 'interviews'))[0]).toMatchObject({ offeredMinutes: 10 });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('timer')).toHaveText('4 minutes left');
  await page.getByRole('button', { name: 'It’s over' }).click();
  await expect(page.getByLabel('What information was appealing to you?')).toBeVisible();
  expect((await rows(page, 'people'))[0]).toMatchObject({ stage: 'met' });
});

test('the card is one page of A4 and one of Letter, with 10 questions and 300 words of research', async ({
  context,
  extId,
}) => {
  const page = await context.newPage();
  const words = (many: number) => Array.from({ length: many }, (_, at) => `word${at % 7}`).join(' ');
  await talking(page, extId, -60 * 24, {
    format: 'in-person',
    place: 'Fenwright, 12 Mill Street, second floor',
    questions: Array.from({ length: 10 }, (_, at) => ({
      id: `q${at}`,
      text: `Question ${at + 1}: how does what you said about the first year look from where you sit today, and why?`,
      ...(at % 3 === 0 && { must: true }),
    })),
    prep: {
      aim: words(25),
      research: Array.from({ length: 10 }, (_, at) => ({
        id: `f${at}`,
        text: words(30),
        link: 'https://fenwright.example/news/teams',
      })),
      answers: { why: words(30), bring: words(30), next: words(30) },
    },
  });
  await put(page, 'settings', [
    { group: 'pitch', value: { who: words(20), background: words(20), hope: words(20) } },
  ]);
  await open(page, extId, 'dashboard.html#/conversations/talk/prepare');
  await expect(page.getByRole('button', { name: 'Print the card' })).toBeVisible();
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
  }
});

test(
  'preparing: everything typed is kept, questions are moved with the keyboard',
  { tag: '@soak' },
  async ({ context, extId }) => {
    const page = await context.newPage();
    await talking(page, extId, -60 * 24);
    await open(page, extId, 'dashboard.html#/conversations/talk/prepare');
    await page.getByLabel('How to say the name').fill('DEH-leh');
    await page.getByLabel('I said it aloud').check();
    await page.getByLabel('What you really want to know').fill('How someone from a ward starts in data');
    await page.getByRole('button', { name: 'Add a fact' }).click();
    await expect(page.getByLabel('What you found')).toBeFocused();
    await page.keyboard.type('Fenwright merged its data teams');
    await page.getByLabel('Where it stands').fill('javascript:alert(1)');
    await expect(page.getByText(/^Only an address of the web/)).toBeVisible();
    await page.getByLabel('Where it stands').fill('fenwright.example/news');
    await expect(page.getByRole('link', { name: 'Open the page' })).toHaveAttribute(
      'href',
      'https://fenwright.example/news',
    );
    await page.getByLabel('Who you are').fill('I’m Sam, a ward nurse');
    await expect(page.getByText('5 of 60 words, 2 seconds aloud')).toBeVisible();
    await page.getByRole('button', { name: 'Choose questions for me' }).click();
    await expect(page.getByLabel('Question 5')).toHaveValue(/recommend|suggest/);
    const second = await page.getByLabel('Question 2').inputValue();
    await page.getByLabel('Question 2').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByLabel('Question 1')).toHaveValue(second);
    await expect(page.getByLabel('Question 1')).toBeFocused();
    await page.getByLabel('A question of your own').fill('How did the merger change your week?');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Question 5')).toHaveValue('How did the merger change your week?');
    await page.reload();
    await expect(page.getByLabel('How to say the name')).toHaveValue('DEH-leh');
    await expect(page.getByLabel('I said it aloud')).toBeChecked();
    await expect(page.getByLabel('What you found')).toHaveValue('Fenwright merged its data teams');
    await expect(page.getByText('You want to learn How someone from a ward starts in data')).toBeVisible();
  },
);

test(
  'looking back: suggestions are followed, a name becomes a person, the write-up begins from it',
  { tag: '@soak' },
  async ({ context, extId }) => {
    const page = await context.newPage();
    await talking(page, extId, 30);
    const note = (id: string, text: string, mark: string) => ({
      id,
      interviewId: 'talk',
      personId: 'dele',
      at: new Date().toISOString(),
      text,
      mark,
    });
    await put(page, 'notes', [
      note('n1', 'Build one audit end to end', 'suggestion'),
      note('n2', 'Tomasz Wieczorek, runs evening classes', 'name'),
      note('n3', '“Data contract”', 'word'),
      note('n4', 'Pay fell at first', 'private'),
    ]);
    await open(page, extId, 'dashboard.html#/conversations/talk/debrief');
    await expect(page.getByLabel('Words they used')).toHaveValue('“Data contract”');
    await page.getByLabel('What stayed with you from Dele?').fill('the hard part was learning to say no');
    await page.getByLabel('What information was appealing to you?').fill('The audits');
    await page.getByRole('group', { name: 'The day-to-day' }).getByLabel('Fits me', { exact: true }).check();
    await page.getByLabel('Another suggestion').fill('Read the ward handbook');
    await page.keyboard.press('Enter');
    await page.getByLabel('I may say who sent me').check();
    await page.getByRole('button', { name: 'Save as a person' }).click();
    await expect(page.getByRole('link', { name: 'Tomasz Wieczorek is saved' })).toBeVisible();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(page.getByText('Followed until it is done.')).toHaveCount(2);
    const writeUp = page.getByLabel('The write-up');
    await expect(writeUp).toHaveValue(/The day-to-day: fits me/);
    await expect(writeUp).not.toHaveValue(/Pay fell/);
    await page.getByLabel('With the private notes').check();
    await expect(writeUp).toHaveValue(/Pay fell at first/);
    expect(await rows(page, 'people')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'Tomasz Wieczorek',
          referredBy: expect.objectContaining({ personId: 'dele', mayUseName: true }),
        }),
      ]),
    );
    expect((await rows(page, 'steps')).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['debriefed', 'suggestion-given', 'referred']),
    );
    await page.goto(`chrome-extension://${extId}/dashboard.html#/insights`);
    await expect(page.getByRole('cell', { name: 'The audits' })).toBeVisible();
    await expect(page.getByText('Data contract')).toBeVisible();
  },
);

// The arc (arc.spec.ts) prepares, looks back and reaches a goal too; these three look closer.
test(
  'goals: added, ended, and everyone who helped is there to be told',
  { tag: '@soak' },
  async ({ context, extId }) => {
    const page = await context.newPage();
    await talking(page, extId, 30);
    await open(page, extId, 'dashboard.html#/goals');
    await page.getByLabel('Add a goal').first().fill('Data in health');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Goal', { exact: true })).toHaveValue('Data in health');
    const [goal] = await rows(page, 'goals');
    await put(page, 'people', [{ ...personRow('dele', 'Dele Ade'), stage: 'met', goalId: goal?.['id'] }]);
    await page.reload();
    await page.getByRole('button', { name: 'More about Data in health' }).click();
    await page.getByRole('menuitem', { name: 'Reached' }).click();
    await expect(page.getByRole('link', { name: 'Write to Dele' })).toHaveAttribute(
      'href',
      '#/people/dele/draft/report-back',
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('link', { name: 'Write to Dele' })).toHaveCount(0);
  },
);

test('no fault that axe can see, nothing scrolls sideways, light and dark, 320 and 1280', async ({
  context,
  extId,
}) => {
  test.setTimeout(240_000);
  const page = await context.newPage();
  await talking(page, extId, 16, full());
  const note = (id: string, mark: string, text: string) => ({
    ...{ id, interviewId: 'talk', personId: 'dele', at: new Date().toISOString(), mark, text },
  });
  await put(page, 'notes', [
    note('n1', 'suggestion', 'Build one audit end to end'),
    note('n2', 'name', 'Tomasz Wieczorek, runs evening classes'),
    note('n3', 'word', '“Data contract”, three times'),
    note('n4', 'private', 'Pay fell at first, back within two years'),
  ]);
  await put(page, 'goals', [
    { id: 'g', name: 'Data in health', state: 'reached', createdAt: '2026-01-01T09:00:00.000Z' },
  ]);
  const at = 'dashboard.html#/conversations/talk';
  for (const view of [
    'sidepanel.html',
    ...[`${at}/prepare`, `${at}/talk`, `${at}/debrief`],
    ...['dashboard.html#/goals', 'dashboard.html#/insights'],
  ])
    await expectNoFaults(page, `chrome-extension://${extId}/${view}`);
});

function full(): object {
  return {
    questions: [
      { id: 'q1', text: 'What is a normal Tuesday like?', asked: true, must: true },
      { id: 'q2', text: 'How did you come to leave pharmacy?', asked: true },
      { id: 'q3', text: 'What is hard that nobody mentions?' },
      {
        id: 'q4',
        text: 'Can you recommend anyone else for me to talk to in order to learn more?',
        must: true,
      },
    ],
    prep: {
      aim: 'how someone from a ward starts in data',
      ticked: ['their-profile', 'notes-agreed'],
      research: [
        { id: 'f1', text: 'Fenwright merged its data teams', link: 'https://fenwright.example/news' },
      ],
    },
    debrief: {
      answers: { appealing: 'The audits', less: 'The night shifts', training: 'An evening class in SQL' },
      fits: { day: 'fits', pay: 'not' },
      savedAt: '2026-01-02T09:00:00.000Z',
    },
  };
}

test('call now: the script, questions and notes are there before the first ring, and it can be called off', async ({
  context,
  extId,
}) => {
  const page = await context.newPage();
  await open(page, extId, 'welcome.html');
  await put(page, 'people', [{ ...personRow('dele', 'Dele Ade'), stage: 'saved' }]);
  await put(page, 'steps', [{ id: 's1', personId: 'dele', kind: 'saved', at: '2026-01-01T09:00:00.000Z' }]);
  await put(page, 'settings', [
    { group: 'sender', value: { name: 'Sam Tierney', about: 'I’m a ward nurse.' } },
  ]);
  await open(page, extId, 'dashboard.html#/people/dele');
  await page.getByRole('button', { name: 'Call now' }).click();
  await expect(page.getByText('Hello Dele, this is Sam Tierney. I’m a ward nurse.')).toBeVisible();
  await expect(page.getByText(/^I’m not asking about a job\. Do you have 20 minutes/)).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/^(?:20|19) minutes left$/);
  await expect(page.getByText('0 of 4 asked')).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText('The conversation with Dele was called off').first()).toBeVisible();
  expect((await rows(page, 'people'))[0]).toMatchObject({ stage: 'saved' });
});

test('the side panel opens beside the page, on a click', async ({ launched, context, extId }) => {
  const page = await context.newPage();
  await talking(page, extId, 5);
  await open(page, extId, 'dashboard.html#/conversations/talk/talk');
  await page.getByRole('button', { name: 'Open beside a call' }).click();
  const port = readFileSync(`${launched.profileDir}/DevToolsActivePort`, 'utf8').split('\n')[0];
  await expect
    .poll(async () => {
      const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as { url: string }[];
      return targets.map(({ url }) => url);
    })
    .toContain(`chrome-extension://${extId}/sidepanel.html`);
});

test('the manifest offers the panel and reads no screen aloud', ({ extId }) => {
  expect(extId).toBeTruthy();
  const manifest = JSON.parse(
    readFileSync(new URL('../../.output/chrome-mv3/manifest.json', import.meta.url), 'utf8'),
  ) as { side_panel?: unknown; permissions: string[] };
  expect(manifest.side_panel).toMatchObject({ default_path: 'sidepanel.html' });
  expect(manifest.permissions).not.toContain('audioCapture');
});
