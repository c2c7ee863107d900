import { DIRECTORY_NAME, readDirectory, shardName, shardsOf } from './word-directory.ts';
import { wideName, WordFilesError } from './word-directory.ts';
import type { WordDirectory, WordFileEntry } from './word-directory.ts';
import { checksum, decodeWordRun } from './word-file.ts';
import type { WordRun } from './word-file.ts';
import { markWords } from './word-index.ts';
import type { Words } from './word-index.ts';

/** So many files are kept decoded; a word of a query needs one, or two. */
const KEPT = 24;

/**
 * Words from the files of `packWords`. A prefix asks for the one or two files that can hold it, once for as long as
 * they are kept; the directory comes with the first. What failed is asked for again the next time.
 * `mark` rejects with what `fetchBytes` rejects with, and with a `WordFilesError` where a file is not the dataset's.
 * @param fetchBytes by a name as `packWords` gave it @param rows how many the dataset has
 */
export function packedWords(
  fetchBytes: (name: string) => Promise<Uint8Array>,
  rows: number,
): Words {
  const files = new Map<string, Promise<WordRun>>();
  let directory: Promise<WordDirectory> | null = null;

  const directoryOnce = (): Promise<WordDirectory> => {
    directory ??= fetchBytes(DIRECTORY_NAME)
      .then((bytes) => readDirectory(bytes, rows))
      .catch((error: unknown) => {
        directory = null;
        throw error;
      });
    return directory;
  };

  const fileOnce = (name: string, entry: WordFileEntry): Promise<WordRun> => {
    const file =
      files.get(name) ??
      fetchBytes(name)
        .then((bytes) => wholeRun(name, bytes, entry))
        .catch((error: unknown) => {
          files.delete(name);
          throw error;
        });
    files.delete(name);
    files.set(name, file);
    if (files.size > KEPT) files.delete(files.keys().next().value!);
    return file;
  };

  return {
    rows,
    async mark(prefix, into) {
      const wanted = filesOf(await directoryOnce(), prefix);
      const runs = await Promise.all(wanted.map(([name, entry]) => fileOnce(name, entry)));
      for (const run of runs) markWords(run, prefix, into);
    },
  };
}

/** The files to ask for the words that begin so. */
function filesOf({ shards, wide }: WordDirectory, prefix: string): [string, WordFileEntry][] {
  const own = wide.findIndex(([begin]) => begin === prefix);
  if (own !== -1) return [[wideName(own), wide[own]!]];
  const [first, end] = shardsOf(
    shards.map(([begin]) => begin),
    prefix,
  );
  return shards.slice(first, end).map((entry, at) => [shardName(first + at), entry]);
}

function wholeRun(name: string, bytes: Uint8Array, [, length, sum]: WordFileEntry): WordRun {
  if (bytes.length !== length) {
    throw new WordFilesError(name, `${bytes.length} bytes`, `${length}`);
  }
  const got = checksum(bytes);
  if (got !== sum) throw new WordFilesError(name, `bytes of checksum ${got}`, `of ${sum}`);
  return decodeWordRun(bytes);
}
