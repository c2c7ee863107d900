import { connectCalls } from '../../../dataset/large/calls.ts';
import type { GroundedDataset } from '../../../ground/ground-options.ts';

/** What a ground is made for, and of what. */
export interface GroundWish {
  /** The absolute address of the world's files, with a final slash. */
  readonly folder: string;
  readonly grounded: GroundedDataset;
}

/**
 * Makes the topology of a ground, in a worker of its own that ends with it: the world is large, and grounds are few.
 * @param signal ends it: it rejects with an `AbortError`
 */
export async function makeDeskGround(wish: GroundWish, signal: AbortSignal): Promise<unknown> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./ground-worker.ts', import.meta.url), { type: 'module' });
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('Not wanted.', 'AbortError')));
  });
  // Nobody may wait for it any more.
  aborted.catch(() => {});
  const made = async (): Promise<unknown> => {
    const { ask } = await connectCalls(worker, () => worker.terminate());
    return ask('make', wish);
  };
  try {
    return await Promise.race([made(), aborted]);
  } finally {
    worker.terminate();
  }
}
