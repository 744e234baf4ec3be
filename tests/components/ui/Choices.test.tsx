// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { Chips } from '@/components/ui/Chips';
import { Option } from '@/components/ui/Option';
import { Tabs } from '@/components/ui/Tabs';
import { Tick } from '@/components/ui/Tick';
import { TickChips } from '@/components/ui/TickChips';

afterEach(cleanup);

const MINUTES = [15, 20, 30].map((value) => ({ value, label: String(value) }));

test('chips are one radio group: the browser moves between them with the arrow keys', () => {
  const onPick = vi.fn();
  render(<Chips label="How long" value={20} options={MINUTES} onPick={onPick} />);
  const group = screen.getByRole('radiogroup', { name: 'How long' });
  const chips = within(group).getAllByRole<HTMLInputElement>('radio');
  expect(chips.map((chip) => chip.checked)).toEqual([false, true, false]);
  // One name makes it one stop for Tab and one ring for the arrows.
  expect(new Set(chips.map((chip) => chip.name)).size).toBe(1);
  fireEvent.click(screen.getByRole('radio', { name: '30' }));
  expect(onPick).toHaveBeenCalledWith(30);
});

test('two groups of chips never share a choice', () => {
  render(
    <>
      <Chips label="How long" value={15} options={MINUTES} onPick={() => {}} />
      <Chips label="How often" value={30} options={MINUTES} onPick={() => {}} />
    </>,
  );
  const [first, last] = [
    screen.getAllByRole<HTMLInputElement>('radio').at(0),
    screen.getAllByRole<HTMLInputElement>('radio').at(-1),
  ];
  expect(first?.name).not.toBe(last?.name);
  expect(first?.checked && last?.checked).toBe(true);
});

test('ticked chips come back in the order they stand in', () => {
  const onPick = vi.fn();
  const options = ['phone', 'video', 'in person'].map((value) => ({ value, label: value }));
  render(<TickChips label="How" values={['in person']} options={options} onPick={onPick} />);
  fireEvent.click(
    within(screen.getByRole('group', { name: 'How' })).getByRole('checkbox', { name: 'phone' }),
  );
  expect(onPick).toHaveBeenCalledWith(['phone', 'in person']);
});

test('a tick is pressed by its words', () => {
  const onPick = vi.fn();
  render(
    <Tick checked={false} onPick={onPick}>
      Who else should I talk to?
    </Tick>,
  );
  fireEvent.click(screen.getByText('Who else should I talk to?'));
  expect(onPick).toHaveBeenCalledWith(true);
});

test('an option is chosen by its title, and its sentence is part of its name', () => {
  const onPick = vi.fn();
  render(
    <Option name="way" title="Toolbar only" checked={false} onPick={onPick}>
      Nothing on any page until you click.
    </Option>,
  );
  fireEvent.click(screen.getByRole('radio', { name: /Toolbar only.*Nothing on any page/ }));
  expect(onPick).toHaveBeenCalledOnce();
});

function Parts() {
  const [part, setPart] = useState('story');
  const tabs = ['story', 'drafts', 'people'].map((value) => ({ value, label: value }));
  return (
    <Tabs label="Priya" tabs={tabs} value={part} onPick={setPart}>
      shows {part}
    </Tabs>
  );
}

test.each([
  ['ArrowRight', 'drafts'],
  ['ArrowLeft', 'people'],
  ['End', 'people'],
  ['Home', 'story'],
])('%s leads from the first tab to %s, which is shown and has the focus', (key, shown) => {
  render(<Parts />);
  fireEvent.keyDown(screen.getByRole('tab', { name: 'story' }), { key });
  const tab = screen.getByRole('tab', { name: shown, selected: true });
  expect(screen.getByRole('tabpanel', { name: shown }).textContent).toBe(`shows ${shown}`);
  expect(tab.tabIndex).toBe(0);
  expect(screen.getAllByRole('tab').filter((one) => one.tabIndex === 0)).toEqual([tab]);
  if (key !== 'Home') expect(document.activeElement).toBe(tab);
});
