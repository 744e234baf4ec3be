// What makes screens break: names that are too long, another script, a page that does not say enough, a dark page, a narrow one.
import { CAST } from './cast.mjs';
import * as hands from './hands.mjs';
import { WHY } from './journey.mjs';
import { findButton, press, told } from './page-button.mjs';
import { DESK, LIGHT, SLIM } from './stage.mjs';
import { saveSomeone } from './week.mjs';
import { say } from './words.mjs';

export async function hardCases(stage, album) {
  await corner(stage.page, album);
  await inPopup(stage, album);
  for (const size of [DESK, SLIM]) {
    const ending = size === SLIM ? '-320' : '';
    await stage.dashboard('people', size);
    await album.take(stage.ours, `dashboard-people-long-names${ending}`);
    await stage.someone(CAST.long, size);
    await stage.ours.getByRole('heading', { name: CAST.long.name }).waitFor();
    await album.take(stage.ours, `dashboard-long-names${ending}`);
  }
}

/** What the corner of a profile page can say. */
async function corner(page, album) {
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto(CAST.joost.url);
  await findButton(page, say('pageButton.save'));
  await album.take(page, 'button', LIGHT);
  await saveSomeone(page, CAST.joost);
  await album.take(page, 'button-saved', LIGHT);
  await press(page, say('pageButton.save'));
  await told(page, say('pageButton.updated'));
  await album.take(page, 'button-updated', LIGHT);
  await press(page, say('pageButton.undo'));
  await told(page, say('pageButton.undone'));
  await album.take(page, 'button-undone', LIGHT);
  await saveSomeone(page, CAST.wren, say('pageButton.look.title'));
  await album.take(page, 'button-title-unknown', LIGHT);
  await saveSomeone(page, CAST.salma);
  await saveSomeone(page, CAST.long);
  await album.take(page, 'button-long-names', LIGHT);
  await saveSomeone(page, CAST.stale, say('pageButton.nothingSaved'));
  await album.take(page, 'button-refused', LIGHT);
  await saveSomeone(page, CAST.night);
  await album.take(page, 'button-on-a-dark-page', LIGHT);
  await page.setViewportSize({ width: 360, height: 640 });
  await album.take(page, 'button-on-a-narrow-page', LIGHT);
  await page.setViewportSize(DESK);
}

async function inPopup(stage, album) {
  const { ours } = stage;
  await stage.popup(CAST.stale);
  await ours.getByRole('status').waitFor();
  await album.take(ours, 'popup-refused');
  await ours.getByRole('button', { name: say('report.show') }).click();
  await ours.getByLabel(say('report.title')).waitFor();
  await album.take(ours, 'popup-report');
  await stage.popup(CAST.salma);
  await album.take(ours, 'popup-right-to-left');
  await stage.popup(CAST.wren);
  await album.take(ours, 'popup-title-unknown');
  await stage.popup(CAST.long);
  const [called] = CAST.long.name.split(' ');
  const text = await hands.sayWhy(ours, called, WHY);
  await album.take(ours, 'popup-long-names');
  const note = ours.getByRole('textbox', { name: say('message.to', { name: called }) });
  await note.fill(`${text} ${'And one thing more. '.repeat(6)}`);
  await album.take(ours, 'popup-too-long-a-note');
  await ours.getByRole('button', { name: say('person.edit') }).click();
  await ours.getByLabel(say('person.callName')).waitFor();
  await album.take(ours, 'popup-edit');
}
