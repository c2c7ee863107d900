import { Worker } from 'node:worker_threads';
import { pngWorker } from '../package/package-files.ts';
import { pngsOf } from './png-of-drawings.ts';
import type { Drawing } from './png-of-drawings.ts';

/** What a thread is given. */
export interface PngTask {
  /** The package, or the checkout. */
  readonly root: string;
  /** Made one after another: with the first, a thread learns which parts of the rasteriser to make fast. */
  readonly drawings: readonly Drawing[];
}

/**
 * Drawings as PNG, in their order, made in a thread of its own while other work goes on. Where no thread can be had, and
 * where one fails, they are made in this one: what is wrong with a drawing itself is then thrown here.
 * @param task.root the package, or the checkout
 */
export async function pngsBeside(task: PngTask): Promise<Uint8Array[]> {
  try {
    return await inThread(pngWorker(task.root), task);
  } catch {
    return pngsOf(task.root, task.drawings);
  }
}

/** @param file the thread's program @throws {Error} where it can't begin, fails, or ends with nothing said */
export function inThread(file: string, task: PngTask): Promise<Uint8Array[]> {
  return new Promise((done, fail) => {
    const worker = new Worker(file, { workerData: task });
    worker.once('message', done);
    worker.once('error', fail);
    worker.once('exit', (status) =>
      fail(new Error(`got no pictures from ${file}, which ended with status ${status}`)),
    );
  });
}
