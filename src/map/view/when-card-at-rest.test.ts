import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenCardAtRest } from './when-card-at-rest.ts';

describe('whenCardAtRest', () => {
  const workers: FakeWorker[] = [];
  let isAllowed = true;
  class FakeWorker extends EventTarget {
    isEnded = false;
    constructor() {
      super();
      if (!isAllowed) throw new DOMException('Not in this frame', 'SecurityError');
      workers.push(this);
    }
    terminate(): void {
      this.isEnded = true;
    }
    tell(type: 'message' | 'error'): void {
      this.dispatchEvent(new Event(type));
    }
  }
  const then = vi.fn<() => void>();
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('Worker', FakeWorker);
    workers.length = 0;
    isAllowed = true;
    then.mockClear();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('calls once, when its worker says so, and ends it', () => {
    whenCardAtRest(then);
    vi.advanceTimersByTime(2000);
    expect(then).not.toHaveBeenCalled();
    workers[0]!.tell('message');
    expect(then).toHaveBeenCalledOnce();
    workers[0]!.tell('message');
    vi.advanceTimersByTime(10_000);
    expect(then).toHaveBeenCalledOnce();
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('waits for a worker that hangs for three seconds', () => {
    whenCardAtRest(then);
    vi.advanceTimersByTime(2999);
    expect(then).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(then).toHaveBeenCalledOnce();
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('calls nobody who waits no longer', () => {
    whenCardAtRest(then)();
    workers[0]!.tell('message');
    workers[0]!.tell('error');
    vi.advanceTimersByTime(10_000);
    expect(then).not.toHaveBeenCalled();
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('calls soon where its worker does not come', () => {
    whenCardAtRest(then);
    workers[0]!.tell('error');
    vi.advanceTimersByTime(299);
    expect(then).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(then).toHaveBeenCalledOnce();
  });

  it('calls soon where there can be no worker', () => {
    isAllowed = false;
    whenCardAtRest(then);
    vi.advanceTimersByTime(299);
    expect(then).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(then).toHaveBeenCalledOnce();
  });
});
