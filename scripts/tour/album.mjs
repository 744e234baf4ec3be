// The pictures of a tour, numbered in the order they are taken, each in light and in dark.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export const FOLDER = '.output/tour';

export function newAlbum(now = FOLDER) {
  rmSync(now, { recursive: true, force: true });
  mkdirSync(now, { recursive: true });
  let number = 0;
  const taken = [];

  /** `sharp` keeps the device's pixels, for README; `themes` has one entry for a page that has its own colours. */
  async function take(page, name, { themes = ['light', 'dark'], sharp = false, ...options } = {}) {
    number += 1;
    for (const theme of themes) {
      const ending = theme === 'dark' ? '.dark' : '';
      const path = join(now, `${String(number).padStart(2, '0')}-${name}${ending}.png`);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.screenshot({
        path,
        scale: sharp ? 'device' : 'css',
        animations: 'disabled',
        caret: 'hide',
        ...options,
      });
      taken.push(path);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    return taken.at(-themes.length);
  }

  return { take, taken };
}

/** README's pictures are some of the tour's, under names that stay. */
export function keepForReadme(pictures) {
  const folder = '.github/assets';
  mkdirSync(folder, { recursive: true });
  for (const [name, path] of Object.entries(pictures)) copyFileSync(path, join(folder, `${name}.png`));
  return folder;
}
