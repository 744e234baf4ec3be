// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Avatar } from '@/components/ui/Avatar';
import { Meter } from '@/components/ui/Meter';
import { StageMark } from '@/components/ui/StageMark';
import { When } from '@/components/ui/When';

afterEach(cleanup);

test.each([
  ['Dele Ade', 'DA'],
  ['Oyelaran', 'O'],
  ['  priya   raman ', 'PR'],
  ['王小明', '王'],
  ['김서연', '김'],
  ['يوسف الهاشمي', 'ي'],
  ['Олена Шевчук', 'ОШ'],
  ['🌊 Marisol Vega 🌊', 'MV'],
  ['Maria-Fernanda Villanueva de la Torre-Castellanos', 'MC'],
  ['å', 'Å'],
])('%s is %s', (name, initials) => {
  const { container } = render(<Avatar name={name} />);
  expect(container.textContent).toBe(initials);
});

test('a name without letters gets a figure, and nobody is read out twice', () => {
  const { container } = render(<Avatar name="✨✨" size={56} />);
  expect(container.querySelector('svg')).not.toBeNull();
  expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
});

test('the same name always has the same tint', () => {
  const tint = () => render(<Avatar name="Dele Ade" />).container.firstElementChild?.className;
  expect(tint()).toBe(tint());
});

test.each([
  [96, 200, 'meter-room', 'off'],
  [179, 200, 'meter-room', 'off'],
  [180, 200, 'meter-near', 'polite'],
  [200, 200, 'meter-near', 'polite'],
  [201, 200, 'meter-over', 'polite'],
  [500, undefined, 'meter-room', 'off'],
])('%i of %s looks %s and is read out: %s', (used, limit, look, live) => {
  render(<Meter used={used} limit={limit} words={`${used} letters`} />);
  const meter = screen.getByRole('status');
  expect(meter.textContent).toBe(`${used} letters`);
  expect(meter.className).toContain(look);
  expect(meter.getAttribute('aria-live')).toBe(live);
});

test('when says it as people do, with the whole date for machines and on hover', () => {
  render(
    <When kind="due" at="2027-03-09T16:00:00Z" full="Tuesday 9 March 2027, 16:00" words="Due in 3 hours" />,
  );
  const time = screen.getByText('Due in 3 hours');
  expect(time.getAttribute('datetime')).toBe('2027-03-09T16:00:00Z');
  expect(time.title).toBe('Tuesday 9 March 2027, 16:00');
});

test('every stage has a shape of its own beside its word', () => {
  const stages = ['saved', 'asked', 'replied', 'scheduled', 'met', 'thanked', 'in-touch', 'closed'] as const;
  const shapes = stages.map((stage) => {
    const { container } = render(<StageMark stage={stage} word={`is ${stage}`} />);
    expect(container.textContent).toBe(`is ${stage}`);
    return container.querySelector('svg')?.innerHTML;
  });
  expect(new Set(shapes).size).toBe(stages.length);
});
