import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenAtRest } from './when-at-rest.ts';

/** A context whose card takes so long for each thing that it is asked, milliseconds; and the fences that are still held. */
function cardThatTakes(...times: number[]) {
  const held = new Map<object, number>();
  const gl = {
    SYNC_GPU_COMMANDS_COMPLETE: 1,
    SYNC_STATUS: 2,
    SIGNALED: 3,
    isLost: false,
    isContextLost: () => gl.isLost,
    flush: () => undefined,
    fenceSync() {
      const fence = {};
      held.set(fence, performance.now() + (times.shift() ?? 0));
      return fence;
    },
    getSyncParameter: (fence: object) => (performance.now() >= held.get(fence)! ? 3 : 4),
    deleteSync: (fence: object) => void held.delete(fence),
  };
  return { gl, context: gl as unknown as WebGL2RenderingContext, held };
}

describe('whenAtRest', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('calls once, soon after a card that has nothing to do has said so', () => {
    const { context, held } = cardThatTakes(8);
    const then = vi.fn<() => void>();
    whenAtRest(context, then);
    vi.advanceTimersByTime(7);
    expect(then).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10);
    expect(then).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(1000);
    expect(then).toHaveBeenCalledOnce();
    expect(held.size).toBe(0);
  });

  it('asks again as long as the answer takes its time', () => {
    const { context, held } = cardThatTakes(90, 60, 0);
    const then = vi.fn<() => void>();
    whenAtRest(context, then);
    vi.advanceTimersByTime(149);
    expect(then).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(then).toHaveBeenCalledOnce();
    expect(held.size).toBe(0);
  });

  it('waits for no card for longer than a second, however often it answers', () => {
    const { context, held } = cardThatTakes(...Array<number>(60).fill(30));
    const then = vi.fn<() => void>();
    whenAtRest(context, then);
    vi.advanceTimersByTime(999);
    expect(then).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10);
    expect(then).toHaveBeenCalledOnce();
    expect(held.size).toBe(0);
  });

  it('takes no page that asks late for a card that is busy', () => {
    const { context } = cardThatTakes(2);
    const then = vi.fn<() => void>();
    whenAtRest(context, then);
    // A long task: the timer's first turn comes after it.
    const late = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60);
    vi.advanceTimersByTime(4);
    late.mockRestore();
    expect(then).toHaveBeenCalledOnce();
  });

  it('waits for no card that does not answer, or is gone', () => {
    const silent = cardThatTakes(Infinity);
    const then = vi.fn<() => void>();
    whenAtRest(silent.context, then);
    vi.advanceTimersByTime(999);
    expect(then).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10);
    expect(then).toHaveBeenCalledOnce();

    const gone = cardThatTakes(Infinity);
    whenAtRest(gone.context, then);
    gone.gl.isLost = true;
    vi.advanceTimersByTime(4);
    expect(then).toHaveBeenCalledTimes(2);

    const { context } = cardThatTakes();
    context.fenceSync = () => null!;
    whenAtRest(context, then);
    vi.advanceTimersByTime(4);
    expect(then).toHaveBeenCalledTimes(3);
  });

  it('says nothing once it has been ended', () => {
    const { context, held } = cardThatTakes(8);
    const then = vi.fn<() => void>();
    const end = whenAtRest(context, then);
    end();
    vi.advanceTimersByTime(1000);
    expect(then).not.toHaveBeenCalled();
    expect(held.size).toBe(0);
  });
});
