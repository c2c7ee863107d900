import type { Place } from '../../evidence/model.ts';
import type { Backend, LargeSource } from './backend.ts';
import { PLACES_AT_ONCE } from './backend.ts';
import { datasetOf } from '../dataset.ts';
import type { Dataset } from '../dataset.ts';
import type { OnProgress } from '../progress.ts';
import { createRemoteDetails } from './remote-details.ts';
import { connectBackend } from './worker-messages.ts';

/** A dataset, and how to give back what it holds beside itself: nothing of it can be fetched after that. */
export interface OpenDataset {
  readonly dataset: Dataset;
  readonly close: () => void;
}

/** Starts what reads the dataset. */
export type StartBackend = () => Promise<Backend>;

/**
 * A large dataset, read in a worker, or in the page where it can't have one. Its bytes are given away.
 * @throws whatever says that it could not be read; the signal's reason where that ends it
 */
export async function openRemote(
  source: LargeSource,
  onProgress: OnProgress,
  signal: AbortSignal,
  start: StartBackend = startBackend,
): Promise<OpenDataset> {
  const backend = await start();
  const close = (): void => backend.close();
  signal.addEventListener('abort', close);
  try {
    signal.throwIfAborted();
    const { placeCount, detailsRows, ...parts } = await backend.open(source, onProgress);
    const places = await allPlaces(backend, placeCount);
    const dataset = datasetOf({
      ...parts,
      places,
      details: createRemoteDetails(backend, detailsRows),
      searcher: {
        find: async (query) => ({ query, rows: await backend.search(query) }),
      },
    });
    return { dataset, close };
  } catch (error) {
    close();
    throw error;
  } finally {
    signal.removeEventListener('abort', close);
  }
}

async function allPlaces(backend: Backend, count: number): Promise<Place[]> {
  const parts = Array.from({ length: Math.ceil(count / PLACES_AT_ONCE) }, (_, part) =>
    backend.places(part),
  );
  return (await Promise.all(parts)).flat();
}

/** A frame without an origin can't start a worker from a file, and a host's policy may forbid every one. */
async function startBackend(): Promise<Backend> {
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    return await connectBackend(worker, () => worker.terminate());
  } catch {
    const { createBackend } = await import('./create-backend.ts');
    return createBackend();
  }
}
