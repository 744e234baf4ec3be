// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useTyped } from '@/entrypoints/screens/use-typed';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A field whose writes come back when the test says so. */
function field(before = '') {
  const keep = vi.fn<(value: string) => void>();
  const { result, rerender } = renderHook(({ stored }) => useTyped(stored, keep), {
    initialProps: { stored: before },
  });
  return {
    keep,
    shown: () => result.current.value,
    type: (value: string) => act(() => result.current.onChange(value)),
    leave: () => act(() => result.current.onBlur()),
    stored: (stored: string) => rerender({ stored }),
  };
}

test('left before it was stored, it still shows what was typed, and typing goes on from there', () => {
  const it = field('before');
  it.type('t');
  it.leave();
  expect(it.shown()).toBe('t');
  it.type('th');
  it.stored('t');
  expect(it.shown()).toBe('th');
  expect(it.keep.mock.calls).toEqual([['t'], ['th']]);
});

test('stored and left, it takes over what comes from elsewhere', () => {
  const it = field();
  it.type('mine');
  it.stored('mine');
  it.leave();
  it.stored('from the panel');
  expect(it.shown()).toBe('from the panel');
});

test('while somebody types, nothing from elsewhere comes in between', () => {
  const it = field();
  it.type('mine');
  it.stored('from the panel');
  expect(it.shown()).toBe('mine');
});

test('what is stored in other words than it was typed is shown so soon after', () => {
  const it = field();
  it.type(' 9 ');
  it.leave();
  it.stored('9');
  act(() => void vi.advanceTimersByTime(2000));
  expect(it.shown()).toBe('9');
});
