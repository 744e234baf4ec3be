// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Menu } from '@/components/ui/Menu';
import { iconMore } from '@/components/ui/icons';

const pick = vi.fn();
const ITEMS = ['Edit', 'Open on LinkedIn', 'Delete'].map((label) => ({ label, onPick: () => pick(label) }));

beforeEach(() => pick.mockClear());
afterEach(cleanup);

function open() {
  render(
    <>
      <Menu label="More about Dele" icon={iconMore} items={ITEMS} />
      <button type="button">Elsewhere</button>
    </>,
  );
  const button = screen.getByRole('button', { name: 'More about Dele' });
  button.focus();
  fireEvent.click(button);
  return button;
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focused = () => document.activeElement?.textContent;

test('closed, it is a button that says a menu will come', () => {
  render(<Menu label="More about Dele" icon={iconMore} items={ITEMS} />);
  const button = screen.getByRole('button', { name: 'More about Dele' });
  expect(button.getAttribute('aria-haspopup')).toBe('menu');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('menu')).toBeNull();
});

test('open, the focus is on its first entry and the button says so', () => {
  const button = open();
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('menu', { name: 'More about Dele' })).toBeTruthy();
  expect(focused()).toBe('Edit');
});

test('the down arrow on the button opens it', () => {
  render(<Menu label="Channel" items={ITEMS} />);
  fireEvent.keyDown(screen.getByRole('button', { name: 'Channel' }), { key: 'ArrowDown' });
  expect(focused()).toBe('Edit');
});

test.each([
  [['ArrowDown'], 'Open on LinkedIn'],
  [['ArrowDown', 'ArrowDown', 'ArrowDown'], 'Edit'],
  [['ArrowUp'], 'Delete'],
  [['End'], 'Delete'],
  [['End', 'Home'], 'Edit'],
])('%s leads to %s', (keys, entry) => {
  open();
  for (const key of keys) press(key);
  expect(focused()).toBe(entry);
});

test('Escape closes it, goes no further, and gives the focus back', () => {
  const further = vi.fn();
  document.addEventListener('keydown', further);
  const button = open();
  press('Escape');
  document.removeEventListener('keydown', further);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button);
  expect(further).not.toHaveBeenCalled();
});

test('picking does the thing once, closes it and gives the focus back', () => {
  const button = open();
  fireEvent.click(screen.getByRole('menuitem', { name: 'Delete' }));
  expect(pick.mock.calls).toEqual([['Delete']]);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('a press elsewhere closes it', () => {
  open();
  fireEvent.pointerDown(screen.getByRole('button', { name: 'Elsewhere' }));
  expect(screen.queryByRole('menu')).toBeNull();
});
