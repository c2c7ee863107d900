import { lowest } from '../indexes/time-index.ts';

export const WORD_FORMAT = 1;
export const DIRECTORY_NAME = 'words/index.json';

/**
 * Of a file of words: where it begins (its first term, or the one prefix that it answers), how many bytes it has, and
 * their checksum.
 */
export type WordFileEntry = readonly [begin: string, length: number, checksum: number];

/** What `words/index.json` says. */
export interface WordDirectory {
  readonly format: typeof WORD_FORMAT;
  /** How many rows the dataset has. */
  readonly rows: number;
  /** The shards `words/<n>.bin`, in order: each holds the terms from its first one to the first one of the next. */
  readonly shards: readonly WordFileEntry[];
  /** The files `words/wide-<n>.bin`, sorted: all rows of a prefix whose terms lie in more than `MOST_SHARDS` shards. */
  readonly wide: readonly WordFileEntry[];
}

/** A word of a query never needs more shards than these, or one file of `wide` in their place. */
export const MOST_SHARDS = 2;

export const shardName = (at: number): string => `words/${at}.bin`;
export const wideName = (at: number): string => `words/wide-${at}.bin`;

/** The shards that can hold terms which begin so: from the first to the second, excluded. */
export function shardsOf(begins: readonly string[], prefix: string): [first: number, end: number] {
  // The shard before the first that begins at or after the prefix may end with terms that begin so.
  const at = lowest(begins.length, (shard) => begins[shard]! >= prefix);
  const end = lowest(
    begins.length,
    (shard) => begins[shard]! > prefix && !begins[shard]!.startsWith(prefix),
  );
  const first = begins[at] === prefix ? at : Math.max(0, at - 1);
  return [first, end];
}

/** A file of words is not what its dataset needs. The message says which, what came, and what to do. */
export class WordFilesError extends Error {
  constructor(name: string, got: string, expected: string) {
    super(
      `Unreadable search words in ${name}: got ${got}, expected ${expected}. Part of the dataset was cut short or ` +
        'comes from another build: reload the page, or publish the dataset again.',
    );
    this.name = 'WordFilesError';
  }
}

/**
 * @param rows how many the dataset has
 * @throws {WordFilesError} where it is no directory of this format, or another dataset's
 */
export function readDirectory(bytes: Uint8Array, rows: number): WordDirectory {
  const value = parsed(bytes);
  if (value.format !== WORD_FORMAT) {
    throw wrong(`format ${String(value.format)}`, `format ${WORD_FORMAT}`);
  }
  if (value.rows !== rows) throw wrong(`${String(value.rows)} rows`, `the dataset's ${rows}`);
  for (const key of ['shards', 'wide'] as const) {
    if (!isSortedEntries(value[key])) {
      throw wrong(
        `something else as "${key}"`,
        'a sorted list of a beginning, a length and a checksum each',
      );
    }
  }
  return value as unknown as WordDirectory;
}

const wrong = (got: string, expected: string): WordFilesError =>
  new WordFilesError(DIRECTORY_NAME, got, expected);

function parsed(bytes: Uint8Array): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw wrong('no JSON', 'a JSON object');
  }
  if (typeof value !== 'object' || value === null) throw wrong(typeof value, 'a JSON object');
  return value as Record<string, unknown>;
}

function isSortedEntries(value: unknown): value is WordFileEntry[] {
  if (!Array.isArray(value)) return false;
  return value.every(
    (entry: unknown, at) =>
      Array.isArray(entry) &&
      typeof entry[0] === 'string' &&
      Number.isInteger(entry[1]) &&
      Number.isInteger(entry[2]) &&
      (at === 0 || (value[at - 1] as WordFileEntry)[0] < entry[0]),
  );
}
