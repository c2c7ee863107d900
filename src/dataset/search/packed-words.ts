import { postingsOf } from './postings.ts';
import {
  DIRECTORY_NAME,
  MOST_SHARDS,
  shardName,
  shardsOf,
  wideName,
  WORD_FORMAT,
} from './word-directory.ts';
import type { WordDirectory, WordFileEntry } from './word-directory.ts';
import { checksum, encodeWordRun } from './word-file.ts';
import { markWords } from './word-index.ts';
import type { WordIndex } from './word-index.ts';

/** A file of the build. @property name its path, from the folder of the dataset */
export interface WordsFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A shard is no longer than this unless one term alone is: a term of n rows has at most n / 8 bytes. */
const SHARD_BYTES = 200_000;

/**
 * The files of an index, for datasets too large to be searched from their texts: shards, a file for each prefix that
 * lies in too many of them, and last the directory of both, `words/index.json`.
 * @param shardBytes how long a shard may be
 */
export function* packWords(index: WordIndex, shardBytes = SHARD_BYTES): Generator<WordsFile> {
  const shards: WordFileEntry[] = [];
  for (const [first, end] of cuts(index, shardBytes)) {
    const terms = index.terms.slice(first, end);
    const from = index.from.subarray(first, end + 1);
    const bytes = encodeWordRun({ terms, from, postings: index.postings });
    yield { name: shardName(shards.length), bytes };
    shards.push([terms[0]!, bytes.length, checksum(bytes)]);
  }
  const wide: WordFileEntry[] = [];
  for (const prefix of widePrefixes(shards.map(([begin]) => begin))) {
    const marks = new Uint8Array(index.rows);
    markWords(index, prefix, marks);
    const postings = postingsOf(marks);
    const from = Uint32Array.of(0, postings.length);
    const bytes = encodeWordRun({ terms: [prefix], from, postings });
    yield { name: wideName(wide.length), bytes };
    wide.push([prefix, bytes.length, checksum(bytes)]);
  }
  const directory: WordDirectory = { format: WORD_FORMAT, rows: index.rows, shards, wide };
  yield { name: DIRECTORY_NAME, bytes: new TextEncoder().encode(JSON.stringify(directory)) };
}

/** The terms of each shard, from one to another, excluded. */
function* cuts({ terms, from }: WordIndex, shardBytes: number): Generator<[number, number]> {
  const encoder = new TextEncoder();
  let first = 0;
  let bytes = 0;
  for (let term = 0; term < terms.length; term++) {
    const own = encoder.encode(terms[term]).length + 4 + from[term + 1]! - from[term]!;
    if (term > first && bytes + own > shardBytes) {
      yield [first, term];
      first = term;
      bytes = 0;
    }
    bytes += own;
  }
  if (first < terms.length) yield [first, terms.length];
}

/** The prefixes whose terms may lie in more shards than a word of a query should ask for, sorted. */
function widePrefixes(begins: readonly string[]): string[] {
  // Who lies in three shards or more holds all of one between, and so its first term.
  const prefixes = new Set<string>();
  for (const begin of begins) {
    let prefix = '';
    for (const character of begin) {
      prefix += character;
      const [first, end] = shardsOf(begins, prefix);
      if (end - first <= MOST_SHARDS) break;
      prefixes.add(prefix);
    }
  }
  return [...prefixes].toSorted();
}
