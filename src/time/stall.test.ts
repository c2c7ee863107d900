import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PACE } from './pace.ts';
import { askAgain, StalledError, withinPatience } from './stall.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gives up what hangs, and hands over what comes after all', async () => {
  let resolve: (said: string) => void = () => {};
  const promise = new Promise<string>((come) => (resolve = come));
  const late = vi.fn();
  const waited = expect(withinPatience(promise, late)).rejects.toThrow(StalledError);
  await vi.advanceTimersByTimeAsync(PACE.stalled);
  await waited;
  resolve('here');
  await vi.advanceTimersByTimeAsync(0);
  expect(late).toHaveBeenCalledExactlyOnceWith('here');
});

it('gives what comes in time, or why it failed, and keeps no clock', async () => {
  const late = vi.fn();
  await expect(withinPatience(Promise.resolve('here'), late)).resolves.toBe('here');
  await expect(withinPatience(Promise.reject(new Error('No.')), late)).rejects.toThrow('No.');
  expect(vi.getTimerCount()).toBe(0);
  expect(late).not.toHaveBeenCalled();
});

it('asks again by itself so often, and not where it has waited in vain', () => {
  const ask = askAgain(1);
  expect(ask(0, new Error('No.'))).toBe(true);
  expect(ask(1, new Error('No.'))).toBe(false);
  expect(ask(0, new StalledError())).toBe(false);
  expect(ask(0, new Error('No.', { cause: new StalledError() }))).toBe(false);
});
