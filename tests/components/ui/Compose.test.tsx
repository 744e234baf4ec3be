// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Compose, type Mark } from '@/components/ui/Compose';

afterEach(cleanup);

const TEXT = 'Could I pick your brain? Best, Sam\n';

function shown(value: string, marks: Mark[]) {
  const { container } = render(<Compose label="The note" value={value} marks={marks} onText={() => {}} />);
  const copy = container.querySelector('.compose-marks');
  return {
    copy: copy?.textContent?.replace('\u200b', ''),
    marks: [...(copy?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent),
  };
}

test('what is written is handed on, with its label and its language', () => {
  const onText = vi.fn();
  const onKeyDown = vi.fn();
  render(<Compose label="The note to Dele" lang="de" value={TEXT} onText={onText} onKeyDown={onKeyDown} />);
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The note to Dele' });
  expect([text.value, text.lang]).toEqual([TEXT, 'de']);
  fireEvent.change(text, { target: { value: 'Hi' } });
  fireEvent.keyDown(text, { key: 'Enter', ctrlKey: true });
  expect(onText).toHaveBeenCalledWith('Hi');
  expect(onKeyDown).toHaveBeenCalledOnce();
});

test('the copy under the text is the text, and its marks stand under their words', () => {
  const at = TEXT.indexOf('pick your brain');
  const best = TEXT.indexOf('Best,');
  const marks: Mark[] = [
    { start: best, end: best + 5, severity: 'tip' },
    { start: at, end: at + 15, severity: 'warn' },
  ];
  expect(shown(TEXT, marks)).toEqual({ copy: TEXT, marks: ['pick your brain', 'Best,'] });
});

test.each<[string, Mark[], string[]]>([
  [
    'two that overlap: the first',
    [
      { start: 0, end: 7, severity: 'warn' },
      { start: 3, end: 9, severity: 'tip' },
    ],
    ['Could I'],
  ],
  ['one beyond the end: none', [{ start: 30, end: 90, severity: 'warn' }], []],
  ['an empty one: none', [{ start: 4, end: 4, severity: 'warn' }], []],
  ['a turned one: none', [{ start: 9, end: 4, severity: 'warn' }], []],
  ['one before the beginning: none', [{ start: -2, end: 4, severity: 'warn' }], []],
  ['all of it', [{ start: 0, end: TEXT.length, severity: 'block' }], [TEXT]],
])('marks that do not fit leave the text whole: %s', (_, marks, expected) => {
  expect(shown(TEXT, marks)).toEqual({ copy: TEXT, marks: expected });
});

test('screen readers hear the text once', () => {
  const { container } = render(<Compose label="The note" value={TEXT} onText={() => {}} />);
  expect(container.querySelector('.compose-marks')?.getAttribute('aria-hidden')).toBe('true');
});
