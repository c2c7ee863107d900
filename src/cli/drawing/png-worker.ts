import { parentPort, workerData } from 'node:worker_threads';
import type { PngTask } from './png-thread.ts';
import { pngsOf } from './png-of-drawings.ts';

/* Makes the pixels of its drawings, and ends. */
const { root, drawings } = workerData as PngTask;
parentPort?.postMessage(await pngsOf(root, drawings), []);
