// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { DashboardFrame } from '@/components/DashboardFrame';
import { Fact } from '@/components/Fact';
import { Facts } from '@/components/Facts';
import { PersonHeader } from '@/components/PersonHeader';
import { PersonRow } from '@/components/PersonRow';
import { PopupFrame } from '@/components/PopupFrame';
import { ReminderRow } from '@/components/ReminderRow';
import { Chips } from '@/components/ui/Chips';
import { iconSun } from '@/components/ui/view-icons';
import { TextInput } from '@/components/ui/TextInput';

afterEach(cleanup);

test('the name is the heading, in its own direction', () => {
  render(<PersonHeader name="يوسف الهاشمي" role="مهندس" />);
  const name = screen.getByRole('heading', { level: 1, name: 'يوسف الهاشمي' });
  expect(name.dir).toBe('auto');
});

test('facts: a word labels its field or its group', () => {
  render(
    <Facts label="What the message is made from">
      <Fact word="Why Dele">{({ id }) => <TextInput id={id} value="Audit" onText={() => {}} />}</Fact>
      <Fact word="How long">
        {({ labelId }) => (
          <Chips labelledBy={labelId} value="20" options={[{ value: '20', label: '20' }]} onPick={() => {}} />
        )}
      </Fact>
    </Facts>,
  );
  const facts = within(screen.getByRole('group', { name: 'What the message is made from' }));
  expect(facts.getByRole<HTMLInputElement>('textbox', { name: 'Why Dele' }).value).toBe('Audit');
  expect(facts.getByRole('radiogroup', { name: 'How long' })).toBeTruthy();
});

test('a reminder opens the person by name, and its verb says whom it is about', () => {
  const onAction = vi.fn();
  render(
    <ReminderRow
      name="Naledi Brandt"
      href="#/people/naledi"
      when={<time>Today</time>}
      why="You spoke yesterday."
      action="Thank"
      actionLabel="Thank Naledi Brandt"
      onAction={onAction}
    />,
  );
  expect(screen.getByRole('link', { name: 'Naledi Brandt' }).getAttribute('href')).toBe('#/people/naledi');
  fireEvent.click(screen.getByRole('button', { name: 'Thank Naledi Brandt' }));
  expect(onAction).toHaveBeenCalledOnce();
});

test('a short row of a person leaves the second line out', () => {
  const shared = {
    name: 'Dele Ade',
    line: 'at Fenwright',
    stage: 'Asked',
    at: '2027-03-09',
    full: 'Tuesday',
    when: 'Today',
  };
  render(<PersonRow {...shared} short />);
  expect(screen.queryByText('at Fenwright')).toBeNull();
  expect(screen.getByText('Dele Ade')).toBeTruthy();
});

test('the popup has a name, its foot only when there is something to do', () => {
  const { rerender } = render(<PopupFrame label="Dele Ade">Body</PopupFrame>);
  expect(screen.getByRole('main', { name: 'Dele Ade' })).toBeTruthy();
  expect(screen.queryByRole('contentinfo')).toBeNull();
  expect(document.querySelector('footer')).toBeNull();
  rerender(
    <PopupFrame label="Dele Ade" foot="Copy">
      Body
    </PopupFrame>,
  );
  expect(document.querySelector('footer')?.textContent).toBe('Copy');
});

test('the full page says where one is, also where only icons are in sight', () => {
  render(
    <DashboardFrame
      name="Parley"
      home="#/today"
      places={[
        { href: '#/today', icon: iconSun, word: 'Today', count: 5, current: true },
        { href: '#/people', icon: iconSun, word: 'People' },
      ]}
      footPlaces={[{ href: '#/settings', icon: iconSun, word: 'Settings' }]}
      promise="Kept on this computer"
    >
      View
    </DashboardFrame>,
  );
  const rail = within(screen.getByRole('navigation', { name: 'Parley' }));
  expect(rail.getByRole('link', { current: 'page' }).textContent).toBe('Today5');
  expect(rail.getByRole('link', { name: 'People' }).getAttribute('href')).toBe('#/people');
});
