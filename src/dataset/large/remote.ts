import type { Incident, Place } from '../../evidence/model.ts';
import type { Party } from '../../evidence/vocabulary.ts';
import type { Backend, OpenedDataset } from './backend.ts';
import { categoryAt } from '../indexes/columns.ts';
import type { Row } from '../indexes/columns.ts';
import { datasetOf } from '../dataset.ts';
import type { Dataset } from '../dataset.ts';
import { decodeManifest } from '../packed/decode.ts';
import type { OnProgress } from '../open/progress.ts';
import { fetchFirst } from './fetch-packed.ts';
import { createRemoteDetails } from './remote-details.ts';
import { connectBackend } from './worker-messages.ts';

/** A dataset, and how to give back what it holds beside itself: nothing of it can be fetched after that. */
export interface OpenDataset {
  readonly dataset: Dataset;
  readonly close: () => void;
}

/** Where a large dataset is, and its `dataset.json`: the bytes, and of a packed one what they say. */
export interface FetchedFile {
  readonly address: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly manifest: unknown;
}

/** Starts what reads the dataset. */
export type StartBackend = () => Promise<Backend>;

/**
 * A large dataset, read in a worker, or in the page where it can't have one. Its bytes are given away.
 * @param newest the parties of the dataset's newest version, for data that does not name them
 * @throws whatever says that it could not be read; the signal's reason where that ends it
 */
export async function openRemote(
  { address, bytes, manifest }: FetchedFile,
  onProgress: OnProgress,
  signal: AbortSignal,
  newest: readonly Party[] | undefined,
  start: StartBackend = startBackend,
): Promise<OpenDataset> {
  signal.throwIfAborted();
  const ending = new AbortController();
  let backend: Backend | null = null;
  const close = (): void => {
    ending.abort(signal.reason);
    backend?.close();
  };
  signal.addEventListener('abort', close);
  try {
    // Asked for before there is anybody to read them.
    const files =
      manifest === null
        ? null
        : fetchFirst(decodeManifest(manifest, newest), address, onProgress, ending.signal);
    const reader = await start();
    backend = reader;
    signal.throwIfAborted();
    // Places that can't be had are told of at once.
    const index =
      files && (await Promise.race([files.index, files.places.then(() => files.index)]));
    const opened = await reader.open({ address, bytes, index, newest });
    const dataset = remoteDataset(reader, {
      ...opened,
      places: opened.places ?? (await files!.places),
    });
    return { dataset, close };
  } catch (error) {
    close();
    throw error;
  } finally {
    signal.removeEventListener('abort', close);
  }
}

/** A dataset of which somebody else holds the incidents, and hands them out. */
export function remoteDataset(
  reader: Pick<Backend, 'load' | 'find' | 'search'>,
  { detailsRows, ...parts }: OpenedDataset & { readonly places: readonly Place[] },
): Dataset {
  const isOf = (row: Row, { category, place }: Incident): boolean =>
    category === categoryAt(dataset, row).id &&
    place === (dataset.places[dataset.columns.place[row]!]?.id ?? null);
  const dataset = datasetOf({
    ...parts,
    details: createRemoteDetails(reader, detailsRows, isOf),
    searcher: {
      find: async (query) => ({ query, rows: await reader.search(query) }),
    },
  });
  return dataset;
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
