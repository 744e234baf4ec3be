// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Act } from '@/components/ui/Act';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { iconCopy } from '@/components/ui/view-icons';

afterEach(cleanup);

test('a button is pressed by its words, and an icon beside them says nothing', () => {
  const onClick = vi.fn();
  render(
    <Button icon={iconCopy} kbd="C" onClick={onClick}>
      Copy note
    </Button>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Copy note' }));
  expect(onClick).toHaveBeenCalledOnce();
});

test('inside a form a button does not send it unless it says so', () => {
  render(
    <>
      <Button>Later</Button>
      <Button type="submit">Save</Button>
    </>,
  );
  expect(screen.getByRole('button', { name: 'Later' }).getAttribute('type')).toBe('button');
  expect(screen.getByRole('button', { name: 'Save' }).getAttribute('type')).toBe('submit');
});

test('with an address a button is a link', () => {
  render(<Button href="#people">All people</Button>);
  expect(screen.getByRole('link', { name: 'All people' }).getAttribute('href')).toBe('#people');
});

test('what is off cannot be pressed', () => {
  const onClick = vi.fn();
  render(
    <Button disabled onClick={onClick}>
      Not yet
    </Button>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Not yet' }));
  expect(onClick).not.toHaveBeenCalled();
});

test('an icon alone has a name, also under the pointer', () => {
  render(<IconButton icon={iconCopy} label="Copy again" />);
  expect(screen.getByRole('button', { name: 'Copy again' }).title).toBe('Copy again');
});

test('words that act are a button', () => {
  const onClick = vi.fn();
  render(<Act onClick={onClick}>Undo</Act>);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onClick).toHaveBeenCalledOnce();
});
