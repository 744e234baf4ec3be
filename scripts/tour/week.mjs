// A week in March: five people, each somewhere else between saved and thanked. Done by clicks, with the clock put forward in between.
import { CAST } from './cast.mjs';
import { putClockTo } from './clock.mjs';
import * as hands from './hands.mjs';
import { WHY } from './journey.mjs';
import { press, told } from './page-button.mjs';
import { say } from './words.mjs';

/** Tuesday 11 March, after lunch. Ahead of us, so that no alarm set in it rings. */
export const NOW = '2031-03-11T13:10:00Z';

/** Opens a profile and presses the button; waits until the corner says `words`. */
export async function saveSomeone(page, person, words = say('pageButton.savedHere')) {
  await page.goto(person.url);
  await press(page, say('pageButton.save'));
  return told(page, words);
}

/** Calls `justSaved` when the first to be thanked was saved, and returns its answer. */
export async function fillTheWeek(browser, stage, justSaved) {
  const { page, ours } = stage;
  const save = async (at, person) => {
    await putClockTo(browser, at);
    await saveSomeone(page, person);
  };
  const ask = async (person, name, why) => {
    await stage.someone(person);
    await hands.sayWhy(ours, name, why);
    await hands.copy(ours);
    await hands.markSent(ours);
  };
  const talk = async (at, format) => {
    await hands.fillConversation(ours, at, format);
    await hands.saveConversation(ours);
  };

  await save('2031-03-03T09:20:00Z', CAST.hanneke);
  await ask(CAST.hanneke, 'Hanneke', 'chose to show ordinary things');
  await putClockTo(browser, '2031-03-05T17:45:00Z');
  await stage.someone(CAST.hanneke);
  await ours.getByRole('button', { name: say('wait.no') }).click();
  await save('2031-03-06T08:50:00Z', CAST.rosalind);
  const seen = await justSaved(CAST.rosalind);
  await ask(CAST.rosalind, 'Rosalind', WHY);
  await save('2031-03-07T12:05:00Z', CAST.amaru);
  await ask(CAST.amaru, 'Amaru', 'explain recycling so that I understood it');
  await save('2031-03-10T08:30:00Z', CAST.dov);
  await ask(CAST.dov, 'Dov', 'went from nursing to making products');
  await talk({ day: '2031-03-13', time: '15:00' }, 'format.phone');
  await putClockTo(browser, '2031-03-11T08:10:00Z');
  await stage.someone(CAST.rosalind);
  await talk({ day: '2031-03-11', time: '10:00' }, 'format.video');
  await save('2031-03-11T11:40:00Z', CAST.annelie);
  await putClockTo(browser, NOW);
  return seen;
}
