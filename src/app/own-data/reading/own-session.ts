import { compileDataset } from '../../../dataset/compile.ts';
import type { OpenedDataset } from '../../../dataset/large/backend.ts';
import { answersOf } from '../../../dataset/large/create-backend.ts';
import type { Answers } from '../../../dataset/large/create-backend.ts';
import { openWhole } from '../../../dataset/large/open-whole.ts';
import type { GroundedDataset } from '../../../ground/ground-options.ts';
import type { GivenMapping } from '../../../import/complete-mapping.ts';
import type { ImportFile } from '../../../import/table.ts';
import { keyLinesOf } from '../../../map/basemap/ground-key.ts';
import type { KeyLine } from '../../../state/own-lines.ts';
import { openOwnFiles } from './opened-files.ts';
import type { OpenedAs, OwnFiles } from './opened-files.ts';
import { withFindings } from './own-import.ts';
import type { Outcome } from './own-import.ts';
import { folderOf, madeOf } from './own-making.ts';
import type { Progress } from './own-making.ts';
import { withPlaces } from './own-places.ts';
import { previewOf } from './own-preview.ts';
import type { Preview } from './own-preview.ts';
import { completed, tryOut } from './own-trial.ts';
import type { Trial } from './own-trial.ts';
import type { OwnWorld } from './own-world.ts';
import { zipDataset } from './zip-dataset.ts';

/** Files that a person gives. */
export interface Given {
  readonly files: readonly ImportFile[];
  /** The absolute address of the site's files of the world, with a final slash. */
  readonly world: string;
  readonly how?: OpenedAs | undefined;
}

/** What a person wants made of their files. */
export interface Wish {
  /** What they say of the columns; all else is guessed. */
  readonly said: GivenMapping;
  readonly title: string;
}

/** What was made of them. */
export interface Taken extends Outcome {
  readonly dataset: OpenedDataset;
}

/** A ground for the dataset, and what the map's key tells of it. */
export interface OwnGroundMade {
  readonly topology: unknown;
  readonly keyLines: readonly KeyLine[];
}

/**
 * Reads a person's own files on their machine, in a worker: first what they are, then, as often as
 * wanted, what a mapping makes of them. In the end it answers as a large dataset's reader does.
 */
export function createOwnSession(openWorld: (folder: string) => OwnWorld) {
  let read: (OwnFiles & { readonly world: OwnWorld }) | null = null;
  let taken: { readonly answers: Answers; readonly grounded: GroundedDataset } | null = null;
  const files = (): NonNullable<typeof read> => read ?? missing('files');
  const dataset = (): NonNullable<typeof taken> => taken ?? missing('dataset');
  return {
    /** @throws {UnreadableFileError} */
    read({ files: given, world, how }: Given): Preview {
      read = { ...openOwnFiles(given, how), world: openWorld(world) };
      return previewOf(read);
    },
    try: async (said: GivenMapping): Promise<Trial> => tryOut(files(), files().world, said),
    /** Reads all rows, and opens what they make as a dataset. */
    async take({ said, title }: Wish, tell: (progress: Progress) => void): Promise<Taken> {
      const { plan, ...rest } = files();
      const placed = plan && (await withPlaces({ ...plan, ...completed(plan, said) }, rest.world));
      const wanted = { ...rest, plan: placed?.plan ?? null, words: { ...rest.words, title } };
      const { authored, ...outcome } = madeOf(wanted, tell);
      const published = compileDataset(authored);
      const source = openWhole(published);
      read = wanted;
      taken = { answers: answersOf(source), grounded: published };
      return { ...withFindings(outcome, placed?.places.findings ?? []), dataset: source.opened };
    },
    /** The dataset's folder, zipped: what `dateline build` makes a site of. */
    save: (): Blob => zipDataset(files().words.id, folderOf(files())),
    async ground(): Promise<OwnGroundMade> {
      const { grounded } = dataset();
      const topology = await files().world.ground(grounded);
      return { topology, keyLines: keyLinesOf(topology, grounded.info.bounds) };
    },
    load: (shard: number) => dataset().answers.load(shard),
    find: (id: string) => dataset().answers.find(id),
    search: (query: string) => dataset().answers.search(query),
  };
}

export type OwnSession = ReturnType<typeof createOwnSession>;

function missing(what: string): never {
  throw new Error(`got no ${what}, expected what was opened before. Open the file once more.`);
}
