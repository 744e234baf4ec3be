// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Field } from '@/components/ui/Field';
import { Search } from '@/components/ui/Search';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';

afterEach(cleanup);

const describedBy = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);

test('a field is found by its label and described by its hint', () => {
  const onText = vi.fn();
  render(
    <Field label="Your name" hint="As you sign a message.">
      {(wiring) => <TextInput {...wiring} value="Sam" onText={onText} />}
    </Field>,
  );
  const field = screen.getByLabelText('Your name');
  expect(describedBy(field)).toEqual(['As you sign a message.']);
  expect(field.hasAttribute('aria-invalid')).toBe(false);
  fireEvent.change(field, { target: { value: 'Sam T' } });
  expect(onText).toHaveBeenCalledWith('Sam T');
});

test('a problem is said at once, comes before the hint, and marks the field', () => {
  render(
    <Field label="Day" hint="In your own time zone." problem="That day has passed.">
      {(wiring) => <TextArea {...wiring} value="" onText={() => {}} />}
    </Field>,
  );
  const field = screen.getByLabelText('Day');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(describedBy(field)).toEqual(['That day has passed.', 'In your own time zone.']);
  expect(screen.getByRole('alert').textContent).toBe('That day has passed.');
});

test('a field without hint or problem is described by nothing', () => {
  render(
    <Field label="Company" optional="optional">
      {(wiring) => <TextInput {...wiring} value="" onText={() => {}} />}
    </Field>,
  );
  expect(screen.getByLabelText(/Company/).hasAttribute('aria-describedby')).toBe(false);
});

test('a select hands back what was picked', () => {
  const onPick = vi.fn();
  const options = [
    { value: 'note', label: 'Connection note' },
    { value: 'email', label: 'E-mail' },
  ] as const;
  render(<Select aria-label="Channel" options={options} value="note" onPick={onPick} />);
  fireEvent.change(screen.getByRole('combobox', { name: 'Channel' }), { target: { value: 'email' } });
  expect(onPick).toHaveBeenCalledWith('email');
});

test('Escape empties the search first and only then steps back', () => {
  const onText = vi.fn();
  const stepBack = vi.fn();
  const search = (value: string) => (
    <div onKeyDown={stepBack}>
      <Search label="Find a person" value={value} onText={onText} kbd="/" />
    </div>
  );
  const { rerender } = render(search('Bra'));
  fireEvent.keyDown(screen.getByRole('searchbox', { name: 'Find a person' }), { key: 'Escape' });
  expect(onText).toHaveBeenCalledWith('');
  expect(stepBack).not.toHaveBeenCalled();
  rerender(search(''));
  fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
  expect(stepBack).toHaveBeenCalledOnce();
});
