import { connectCalls } from '../../dataset/large/calls.ts';
import { remoteDataset } from '../../dataset/large/remote.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { GivenMapping } from '../../import/complete-mapping.ts';
import type { OpenedAs } from './reading/opened-files.ts';
import type { Outcome } from './reading/own-import.ts';
import type { Progress } from './reading/own-making.ts';
import type { Preview } from './reading/own-preview.ts';
import type { Given, OwnGroundMade, OwnSession, Taken, Wish } from './reading/own-session.ts';
import type { Trial } from './reading/own-trial.ts';

/** What a person's files were made into. */
export interface OwnDataset extends Outcome {
  readonly dataset: Dataset;
  readonly wish: Wish;
  /** The dataset's folder, zipped. */
  readonly save: () => Promise<Blob>;
  readonly ground: () => Promise<OwnGroundMade>;
  /** Ends what reads it: nothing of it comes after that. */
  readonly close: () => void;
}

/** Reads a person's own files, in a worker. */
export interface OwnReader {
  /** Rejects with what an `UnreadableFileError` says, where a file is none of those that can be read. */
  readonly read: (files: readonly File[], how?: OpenedAs) => Promise<Preview>;
  readonly try: (said: GivenMapping) => Promise<Trial>;
  /** Reads all rows. The dataset has the reader to itself then. */
  readonly take: (wish: Wish, onProgress: (progress: Progress) => void) => Promise<OwnDataset>;
  /** Ends it, with all that it still does: what is asked rejects with an `AbortError`. */
  readonly close: () => void;
}

type Ask = (
  method: keyof OwnSession,
  argument?: unknown,
  onTold?: (value: never) => void,
) => Promise<never>;

/** Files that a person gives, as they are sent to what reads them. */
export interface GivenFiles extends Omit<Given, 'files'> {
  readonly files: readonly File[];
}

/** Starts what reads a person's files. @param world the absolute address of the site's files of the world, with a final slash */
export async function startOwnReader(world: string): Promise<OwnReader> {
  const { ask, close } = await startAsking();
  const answers = {
    load: (shard: number) => ask('load', shard),
    find: (id: string) => ask('find', id),
    search: (query: string) => ask('search', query),
  };
  return {
    read: (files, how) => ask('read', { files, world, how } satisfies GivenFiles),
    try: (said) => ask('try', said),
    async take(wish, onProgress) {
      const { dataset, ...outcome }: Taken = await ask('take', wish, onProgress);
      // What is read whole has its places with it.
      return {
        ...outcome,
        wish,
        dataset: remoteDataset(answers, { ...dataset, places: dataset.places! }),
        save: () => ask('save'),
        ground: () => ask('ground'),
        close,
      };
    },
    close,
  };
}

/** Rejects where there is no worker to be had: a map needs one as well. */
async function startAsking(): Promise<{ readonly ask: Ask; readonly close: () => void }> {
  const worker = new Worker(new URL('./reading/own-worker.ts', import.meta.url), {
    type: 'module',
  });
  const { ask, stop } = await connectCalls(worker, () => worker.terminate());
  return {
    ask: (method, argument, onTold) => ask(method, argument, onTold && { onTold }),
    close: () => stop(new DOMException('It was cancelled.', 'AbortError')),
  };
}
