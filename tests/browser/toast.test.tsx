// What was just done, with two things to press beside it, in the narrowest window it is made for.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Act } from '@/components/ui/Act';
import { Toast } from '@/components/ui/Toast';
import '@/components/theme.css';
import '@/components/ground.css';

test('the words of a toast keep a line to stand on, however much can be pressed beside them', async () => {
  await page.viewport(320, 400);
  await render(
    <Toast
      actions={
        <>
          <Act>Stop this kind for Maximiliana</Act>
          <Act>Undo</Act>
        </>
      }
    >
      Taken off the list.
    </Toast>,
  );
  const words = page.getByText('Taken off the list.');
  await expect.element(words).toBeVisible();
  expect(words.element().getBoundingClientRect().height).toBeLessThan(40);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
