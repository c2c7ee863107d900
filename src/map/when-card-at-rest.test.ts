import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenCardAtRest } from './when-card-at-rest.ts';

describe('whenCardAtRest', () => {
  const workers: FakeWorker[] = [];
  class FakeWorker extends EventTarget {
    isEnded = false;
    constructor() {
      super();
      workers.push(this);
    }
    terminate(): void {
      this.isEnded = true;
    }
  }
  beforeEach(() => void vi.stubGlobal('Worker', FakeWorker));
  afterEach(() => {
    vi.unstubAllGlobals();
    workers.length = 0;
  });

  for (const type of ['message', 'error'])
    it(`calls once, and ends the worker, on its first ${type}`, () => {
      const then = vi.fn<() => void>();
      whenCardAtRest(then);
      expect(then).not.toHaveBeenCalled();
      workers[0]!.dispatchEvent(new Event(type));
      expect(then).toHaveBeenCalledOnce();
      expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
    });

  it('calls nobody who waits no longer', () => {
    const then = vi.fn<() => void>();
    const end = whenCardAtRest(then);
    end();
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
    expect(then).not.toHaveBeenCalled();
  });

  it('calls at once where there can be no worker', () => {
    vi.stubGlobal('Worker', () => {
      throw new Error('SecurityError');
    });
    const then = vi.fn<() => void>();
    whenCardAtRest(then)();
    expect(then).toHaveBeenCalledOnce();
  });
});
