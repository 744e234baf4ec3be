// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { BriefRow } from '@/components/BriefRow';
import { DetailFrame } from '@/components/DetailFrame';
import { PageFrame } from '@/components/PageFrame';
import { Panes } from '@/components/Panes';
import { PeopleRow } from '@/components/PeopleRow';
import { PersonHeader } from '@/components/PersonHeader';
import { ReminderRow } from '@/components/ReminderRow';
import { SettingGroup } from '@/components/SettingGroup';
import { Card } from '@/components/ui/Card';
import { Menu } from '@/components/ui/Menu';
import { StoryStep } from '@/components/ui/StoryStep';

afterEach(cleanup);

const WHEN = { at: '2027-03-09T16:00:00Z', full: 'Tuesday 9 March 2027, 16:00' };

test('a page is one main with one first heading', () => {
  render(
    <PageFrame title="People" line="2 people">
      Body
    </PageFrame>,
  );
  const main = screen.getByRole('main', { name: 'People' });
  expect(within(main).getAllByRole('heading', { level: 1 })).toHaveLength(1);
});

test('beside a list the name is the second heading', () => {
  render(
    <Panes
      label="Today"
      list={<h1>Today</h1>}
      detail={
        <DetailFrame
          label="Dele Ade"
          head={<PersonHeader level={2} name="Dele Ade" role={null} />}
          foot="Copy"
        >
          Draft
        </DetailFrame>
      }
    />,
  );
  expect(screen.getAllByRole('heading', { level: 1 }).map((one) => one.textContent)).toEqual(['Today']);
  expect(screen.getByRole('heading', { level: 2, name: 'Dele Ade' })).toBeTruthy();
});

test.each([
  ['a press shows the person beside the list', {}, 1, true],
  ['with the key for a new tab the link is followed', { ctrlKey: true }, 0, false],
])('a reminder: %s', (_, keys, picked, prevented) => {
  const onPick = vi.fn();
  render(
    <ReminderRow
      name="Dele Ade"
      href="#/people/dele"
      when="Today"
      why="You talk tomorrow."
      action="Prepare"
      actionLabel="Prepare: Dele Ade"
      onAction={() => {}}
      onPick={onPick}
      more={<button type="button">Later or done: Dele Ade</button>}
    />,
  );
  const wentOn = fireEvent.click(screen.getByRole('link', { name: 'Dele Ade' }), keys);
  expect(onPick).toHaveBeenCalledTimes(picked);
  expect(wentOn).toBe(!prevented);
  expect(screen.getByRole('button', { name: 'Later or done: Dele Ade' })).toBeTruthy();
});

test('rows say who and when, and lead there', () => {
  render(
    <>
      <BriefRow
        href="#/people/ruth"
        name="Ruth Calder"
        line="asked 5 days ago"
        {...WHEN}
        when="until Sunday"
      />
      <PeopleRow href="#/people/odd" name="✨✨" stage="Saved" lately="just now" />
    </>,
  );
  const brief = screen.getByRole('link', { name: /^Ruth Calder asked 5 days ago/ });
  expect(brief.getAttribute('href')).toBe('#/people/ruth');
  expect(within(brief).getByText('until Sunday').title).toBe(WHEN.full);
  expect(screen.getByRole('link', { name: /✨✨/ }).querySelector('.row-line')).toBeNull();
});

test('a menu that was fetched by a press is open when it arrives, and shows when each choice would be', () => {
  render(
    <Menu
      icon="M0 0"
      label="Later"
      startOpen
      items={[{ label: 'In 1 hour', hint: '15:20', onPick: () => {} }]}
    />,
  );
  expect(screen.getByRole('menuitem', { name: /In 1 hour/ }).textContent).toContain('15:20');
});

test('a step of the story carries what can be done about it', () => {
  render(
    <ol>
      <StoryStep icon="M0 0" {...WHEN} when="9 Mar" actions={<button type="button">Undo</button>}>
        You thanked her.
      </StoryStep>
    </ol>,
  );
  expect(within(screen.getByRole('listitem')).getByRole('button', { name: 'Undo' })).toBeTruthy();
});

test('settings that belong together have a name, a card keeps its own class', () => {
  render(
    <SettingGroup title="Times" why="In your zone.">
      <Card className="talk-line">Card</Card>
    </SettingGroup>,
  );
  expect(screen.getByRole('region', { name: 'Times' })).toBeTruthy();
  expect(screen.getByText('Card').className).toBe('card talk-line');
});
