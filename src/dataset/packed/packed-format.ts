import type { StanceCode } from '../indexes/columns.ts';
import type { Ceasefire } from '../indexes/ceasefires.ts';
import type { EARLIER_FORMATS, PACKED_FORMAT } from '../open/published.ts';
import type { PublishedDataset } from '../open/published.ts';

/** How many incidents a file of details holds: about 50 kB compressed, which is one screen of the list and more. */
export const DETAILS_ROWS = 256;

/** How many places stand on a line: a page parses them without a pause that is felt. */
export const PLACES_PER_LINE = 1000;

/** In bytes: every type of number can be read at such an offset without a copy. */
export const ALIGNMENT = 8;

/**
 * The layout of a dataset that is too large for one file: static files in `data/<id>/`, so that the first picture
 * never waits for words.
 *
 * - `dataset.json`: the manifest, below
 * - `incidents.bin`: the columns one after another, little-endian, each at a multiple of `ALIGNMENT`; see `COLUMNS`
 * - `places.json`: every place, in the order of the column's codes, `PLACES_PER_LINE` on each line, so that they can be
 *   parsed line by line
 * - `details/<n>.json`: the incidents of rows n × `details.rows` and on, whole, in the order of the rows
 * - `lookup.bin`: the row of an id; see `lookup.ts`
 * - `words/`: what search reads: see `src/dataset/search/`
 */
export const PACKED_FILES = {
  manifest: 'dataset.json',
  index: 'incidents.bin',
  places: 'places.json',
  lookup: 'lookup.bin',
  details: (shard: number): string => `details/${shard}.json`,
} as const;

/**
 * - `start`: seconds after `index.base`; `seconds`: how long it lasts; both 0 where there is no date
 * - `when`: bits, as `packWhen` says
 * - `category`: a position in `categories`
 * - `place`: a position in `places.json`; the type's largest number where there is none
 * - `claims`: how many claims the incident has
 * - `source`, `speaker`, `stance`, `actor`, `target`: one entry a claim, those of the first row first; positions in the
 *   manifest's lists; of an actor, the type's largest number where none is named
 */
export const COLUMNS = [
  'start',
  'seconds',
  'when',
  'category',
  'place',
  'claims',
  'source',
  'speaker',
  'stance',
  'actor',
  'target',
] as const;

/** Columns that datasets of earlier versions lack: no claim names anybody there. */
export const LATER_COLUMNS: ReadonlySet<string> = new Set(['actor', 'target']);

export type ColumnName = (typeof COLUMNS)[number];

export const COLUMN_TYPES = {
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  float64: Float64Array,
} as const;

export type ColumnType = keyof typeof COLUMN_TYPES;

/** Where a column stands in `incidents.bin`. */
export interface PackedColumn {
  readonly name: ColumnName;
  readonly type: ColumnType;
  /** In bytes, from the start of the file. */
  readonly offset: number;
  /** In entries. */
  readonly length: number;
}

/** What `dataset.json` of a packed dataset holds. Sizes are those of files as they are, before a host compresses them. */
export interface PackedManifest extends Pick<
  PublishedDataset,
  'info' | 'sources' | 'speakers' | 'actors' | 'tallies' | 'basemap'
> {
  readonly format: typeof PACKED_FORMAT | typeof EARLIER_FORMATS.packed;
  readonly ceasefires: readonly Ceasefire[];
  readonly index: {
    readonly rows: number;
    /** The first ones, which have a date. */
    readonly dated: number;
    /** Whole seconds since 1970 UTC. */
    readonly base: number;
    readonly bytes: number;
    readonly columns: readonly PackedColumn[];
    /** Their ids in the order of their codes, so that a page with another order reads the same. */
    readonly categories: readonly string[];
    readonly stances: readonly StanceCode[];
  };
  readonly places: { readonly count: number; readonly bytes: number };
  readonly details: { readonly rows: number };
}

/** One file of a packed dataset: text, or bytes. `name` is its path from the folder of the manifest, with slashes. */
export type PackedFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** A dataset that can't be packed as it is. */
export class PackError extends Error {
  constructor(what: string, got: string, expected: string, todo: string) {
    super(`Can’t pack the dataset: ${what}: got ${got}, expected ${expected}. ${todo}`);
    this.name = 'PackError';
  }
}

/** A packed dataset that this page can't read because it was written by another version of it. */
export class PackedFormatError extends Error {
  /** Another version of the dataset may be shown in its place. */
  readonly unusable = true;

  constructor(what: string, got: string, expected: string) {
    super(
      `Unreadable dataset: ${what}: got ${got}, expected ${expected}. ` +
        'Page and data come from different builds: reload the page, or publish both again.',
    );
    this.name = 'PackedFormatError';
  }
}

/** A file of a packed dataset that is not what its manifest says. */
export class PackedFileError extends Error {
  constructor(file: string, got: string, expected: string) {
    super(
      `Broken file ${file}: got ${got}, expected ${expected}. ` +
        'It was cut short, or is of another build: reload the page, or publish the whole folder again.',
    );
    this.name = 'PackedFileError';
  }
}

/** The number that means "none" in a column of codes. */
export function noneOf(type: ColumnType): number {
  return type === 'uint8' ? 0xff : type === 'uint16' ? 0xffff : 0xffff_ffff;
}
