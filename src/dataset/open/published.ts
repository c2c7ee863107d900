import type {
  AuthoredFiles,
  DatasetInfo,
  Incident,
  OwnGround,
  Place,
  Tally,
} from '../../evidence/model.ts';

/** The version of `PublishedDataset`. */
export const PUBLISHED_FORMAT = 3;

/** The version of a dataset in many files: see `packed/packed-format.ts`. */
export const PACKED_FORMAT = 4;

/** The formats of contract 1, which had its vocabulary in the page's code; a page reads them, too, and no others. */
export const EARLIER_FORMATS = { whole: 1, packed: 2 } as const;

/** One file holds up to so many incidents; a dataset of more is packed. */
export const MOST_IN_ONE_FILE = 20_000;

/** What the build writes to `data/<id>/dataset.json`: the authored files with every date resolved. */
export interface PublishedDataset {
  readonly format: typeof PUBLISHED_FORMAT | typeof EARLIER_FORMATS.whole;
  readonly info: DatasetInfo;
  readonly sources: AuthoredFiles['sources'];
  readonly speakers: AuthoredFiles['speakers'];
  readonly actors: AuthoredFiles['actors'];
  readonly places: readonly Place[];
  /** Null where the dataset has none; data of contract 1 doesn't say: its lines were in the page's code. */
  readonly basemap?: OwnGround | null;
  /** Sorted by start, then end; of one time, the surest first, then by id. */
  readonly incidents: readonly Incident[];
  /** Sorted by day. */
  readonly tallies: readonly Tally[];
}

/** What is read of a file that may be of contract 1, which knew no actors. */
export type Earlier<T extends { readonly actors: unknown }> = Omit<T, 'actors'> &
  Partial<Pick<T, 'actors'>>;
