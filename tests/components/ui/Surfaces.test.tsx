// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Act } from '@/components/ui/Act';
import { Dialog } from '@/components/ui/Dialog';
import { Finding } from '@/components/ui/Finding';
import { Progress } from '@/components/ui/Progress';
import { Row } from '@/components/ui/Row';
import { Toast } from '@/components/ui/Toast';

afterEach(cleanup);

test('a toast is there before its words, so that they are read out', async () => {
  render(<Toast actions={<Act>Undo</Act>}>Marked as sent.</Toast>);
  const region = screen.getByRole('status');
  expect(region.textContent).toBe('');
  expect(await screen.findByText('Marked as sent.')).toBe(region);
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
});

test('what went wrong interrupts', async () => {
  render(<Toast kind="alert">Nothing was saved.</Toast>);
  expect(await screen.findByText('Nothing was saved.')).toBe(screen.getByRole('alert'));
});

test('a finding brings its mend', () => {
  const onAction = vi.fn();
  render(
    <Finding severity="warn" action="Use 20" onAction={onAction}>
      You ask for an hour.
    </Finding>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Use 20' }));
  expect(onAction).toHaveBeenCalledOnce();
});

test('progress says how far it is in words and numbers', () => {
  render(<Progress label="Reading" done={120} total={400} words="120 of 400 people" />);
  const bar = screen.getByRole('progressbar', { name: 'Reading' });
  expect(bar.getAttribute('aria-valuenow')).toBe('120');
  expect(bar.getAttribute('aria-valuetext')).toBe('120 of 400 people');
});

test('a row is a link, a button, or only to be read', () => {
  const onPick = vi.fn();
  render(
    <>
      <Row title="Priya" href="#priya" />
      <Row title="Naledi" onPick={onPick} current />
      <Row title="Hana" />
    </>,
  );
  expect(screen.getByRole('link', { name: 'Priya' }).getAttribute('href')).toBe('#priya');
  fireEvent.click(screen.getByRole('button', { name: 'Naledi', current: true }));
  expect(onPick).toHaveBeenCalledOnce();
  expect(screen.getByText('Hana').closest('a, button')).toBeNull();
});

function Ask({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} title="Move it" closeLabel="Close" onClose={onClose} actions={<button>Move</button>}>
      Until when?
    </Dialog>
  );
}

test('a dialog is named by its title and steps back by its cross, Escape and a press beside it', () => {
  const onClose = vi.fn();
  render(<Ask open onClose={onClose} />);
  const dialog = screen.getByRole('dialog', { name: 'Move it' });
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  fireEvent.mouseDown(dialog);
  expect(onClose).toHaveBeenCalledTimes(3);
  fireEvent.mouseDown(screen.getByText('Until when?'));
  expect(onClose).toHaveBeenCalledTimes(3);
});

test('a closed dialog holds nothing', () => {
  const { rerender } = render(<Ask open onClose={() => {}} />);
  rerender(<Ask open={false} onClose={() => {}} />);
  expect(screen.queryByText('Until when?')).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});
