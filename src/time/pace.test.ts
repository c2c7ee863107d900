import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { debounce, throttle } from './pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('throttle', () => {
  it('does the task after the code that calls it, once for many calls', () => {
    const task = vi.fn<() => void>();
    const soon = throttle(task, { every: 100 });
    soon();
    soon();
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(0);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('keeps an interval between two, and does the last that was asked for', () => {
    const times: number[] = [];
    const start = performance.now();
    const soon = throttle(() => void times.push(performance.now() - start), { every: 100 });
    for (let at = 0; at <= 250; at += 10) {
      soon();
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(1000);
    expect(times).toEqual([0, 100, 200, 300]);
  });

  it('waits after the first call where it is told to', () => {
    const task = vi.fn<() => void>();
    const soon = throttle(task, { every: 300, after: 100 });
    soon();
    vi.advanceTimersByTime(99);
    soon();
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledTimes(1);
    soon();
    vi.advanceTimersByTime(299);
    expect(task).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1000);
    soon();
    vi.advanceTimersByTime(99);
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('begins no interval with a task that had nothing to do', () => {
    const task = vi.fn<() => boolean>().mockReturnValueOnce(false).mockReturnValue(true);
    const soon = throttle(task, { every: 100 });
    soon();
    vi.advanceTimersByTime(0);
    soon();
    vi.advanceTimersByTime(0);
    expect(task).toHaveBeenCalledTimes(2);
    soon();
    vi.advanceTimersByTime(99);
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('forgets what was cancelled, and what has been done otherwise begins an interval', () => {
    const task = vi.fn<() => void>();
    const soon = throttle(task, { every: 100 });
    soon();
    expect(soon.isWaiting()).toBe(true);
    soon.cancel();
    expect(soon.isWaiting()).toBe(false);
    soon();
    soon.done();
    vi.advanceTimersByTime(50);
    soon();
    vi.advanceTimersByTime(49);
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('may be asked for again by the task itself', () => {
    const task = vi.fn(() => {
      if (task.mock.calls.length < 3) soon();
    });
    const soon = throttle(task, { every: 100 });
    soon();
    vi.advanceTimersByTime(1000);
    expect(task).toHaveBeenCalledTimes(3);
  });
});

describe('debounce', () => {
  it('does the task once nothing has called for so long', () => {
    const task = vi.fn<() => void>();
    const still = debounce(task, 100);
    still();
    vi.advanceTimersByTime(99);
    still();
    vi.advanceTimersByTime(99);
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledTimes(1);
    expect(still.isWaiting()).toBe(false);
  });

  it('forgets what was cancelled', () => {
    const task = vi.fn<() => void>();
    const still = debounce(task, 100);
    still();
    still.cancel();
    vi.advanceTimersByTime(1000);
    expect(task).not.toHaveBeenCalled();
  });
});
