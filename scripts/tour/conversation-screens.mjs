// The screens around a conversation: getting ready for one that lies ahead, looking back on one that is over, the panel while one is on.
import { CAST } from './cast.mjs';
import { putClockTo } from './clock.mjs';
import { DESK, PANEL, SLIM } from './stage.mjs';
import { say } from './words.mjs';

/** Four minutes into the conversation with Dov. */
const TALKING = '2031-03-13T15:04:00Z';
const NOTES = [
  'w discharge planning',
  's sit in on a triage meeting',
  'n Imke Sandvoort, runs the design guild',
  'the nights were the hard part',
];

export async function conversationScreens(stage, album) {
  const { ours } = stage;
  for (const size of [DESK, SLIM]) {
    const ending = size === SLIM ? '-320' : '';
    await stage.someone(CAST.dov, size);
    await ours
      .getByRole('link', { name: say('talk.prepare'), exact: true })
      .first()
      .click();
    const plan = ours.getByRole('button', { name: say('prepare.plan'), exact: true });
    const again = ours.getByRole('button', { name: say('prepare.planAgain') });
    await plan.or(again).waitFor();
    if (await plan.isVisible()) await plan.click();
    await again.waitFor();
    await fillTheGap(ours);
    await album.take(ours, `conversation-prepare${ending}`, { fullPage: true });
    await stage.someone(CAST.rosalind, size);
    await ours.getByRole('link', { name: say('people.debrief'), exact: true }).click();
    await ours.getByLabel(say('debrief.words')).waitFor();
    await album.take(ours, `conversation-debrief${ending}`, { fullPage: true });
  }
}

/** A question that wants something filled in gets it, as a user does it. */
async function fillTheGap(ours) {
  const questions = await ours.getByLabel(new RegExp(`^${say('prepare.question')} \\d`)).all();
  for (const question of questions)
    if (/\{article\}/.test(await question.inputValue()))
      await question.fill('I read about your night clinic. How does that look from where you sit?');
  await ours.waitForTimeout(300); // kept as it is typed
}

/** Beside a call, with notes. Returns the picture that README shows. */
export async function panelScreen(browser, stage, album) {
  const { ours } = stage;
  await stage.panel();
  await album.take(ours, 'panel-ahead');
  await putClockTo(browser, TALKING);
  await stage.panel();
  const pad = ours.getByPlaceholder(say('conversation.newNote'));
  for (const note of NOTES) {
    await pad.pressSequentially(note);
    await ours.keyboard.press('Enter');
  }
  await ours.getByRole('checkbox').first().check();
  await stage.lookAway();
  await ours.waitForTimeout(300);
  await stage.panel(PANEL);
  return album.take(ours, 'panel-talk', { sharp: true });
}
