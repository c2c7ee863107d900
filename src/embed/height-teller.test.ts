// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHeightTeller } from './height-teller.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The height that the host has given the frame. */
function give(height: number): void {
  Object.defineProperty(window, 'innerHeight', { value: height, configurable: true });
}
function create() {
  const told: number[] = [];
  return { told, teller: createHeightTeller(window, (height) => void told.push(height)) };
}

it('tells a height at once, and within each second until it is followed', () => {
  give(300);
  const { told, teller } = create();
  teller.again();
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([]);
  teller.tell(640);
  expect(told).toEqual([640]);
  for (let second = 1; second <= 5; second++) {
    told.length = 0;
    vi.advanceTimersByTime(1000);
    expect(told.length).toBeGreaterThan(0);
  }
  give(640);
  told.length = 0;
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([]);
  teller.again();
  expect(told).toEqual([640]);
});

it('leaves a page alone that does not follow, until the frame is resized or seen again', () => {
  give(300);
  const { told, teller } = create();
  teller.tell(640);
  vi.advanceTimersByTime(120_000);
  told.length = 0;
  vi.advanceTimersByTime(120_000);
  expect(told).toEqual([]);
  window.dispatchEvent(new Event('resize'));
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([640]);
  vi.advanceTimersByTime(120_000);
  told.length = 0;
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([640]);
});

it('tells a page that gives its frames one height less and less often, and in short from then on', () => {
  give(300);
  const { told, teller } = create();
  teller.tell(640);
  vi.advanceTimersByTime(60_000);
  expect(told.length).toBeLessThanOrEqual(15);
  vi.advanceTimersByTime(60_000);
  told.length = 0;
  for (let pass = 1; pass <= 3; pass++) {
    window.dispatchEvent(new Event('resize'));
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveLength(2 * pass);
  }
  // Another height is other news.
  told.length = 0;
  teller.tell(700);
  vi.advanceTimersByTime(5000);
  expect(told.length).toBeGreaterThan(5);
});

it('has no timer left once it is followed, or has waited in vain', () => {
  give(300);
  const { teller } = create();
  teller.tell(640);
  expect(vi.getTimerCount()).toBe(1);
  give(640);
  vi.advanceTimersByTime(1000);
  expect(vi.getTimerCount()).toBe(0);
  // The host takes the height back, and every teller of these tests hears it.
  give(300);
  window.dispatchEvent(new Event('resize'));
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  vi.advanceTimersByTime(120_000);
  expect(vi.getTimerCount()).toBe(0);
});

it('begins anew with another height, long after one was followed', () => {
  give(640);
  const { told, teller } = create();
  teller.tell(640);
  vi.advanceTimersByTime(120_000);
  told.length = 0;
  teller.tell(700);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([700, 700]);
});
