import type { OpenedRecords } from './choose-tables.ts';
import { ownFiles } from './formats/own/own-files.ts';
import type { ImportCounts } from './import-tables.ts';
import type { DatasetWords } from './records/dataset-files.ts';
import { UnreadableFileError } from './unreadable.ts';

/** An export of ours, as the dataset that it was made of. */
export interface ReadExport {
  readonly counts: ImportCounts;
  /** What it does not hold, for people. */
  readonly told: readonly string[];
  /** As texts by path from the dataset's root. */
  readonly files: ReadonlyMap<string, string>;
}

/** @throws {UnreadableFileError} where there is none, or several */
export function readExport(records: readonly OpenedRecords[], words: DatasetWords): ReadExport {
  const [first, ...others] = records;
  if (!first || others.length > 0)
    throw new UnreadableFileError(
      words.title,
      first ? 'several exports of Dateline’s' : 'no table',
      'one export, or tables',
      'take one file at a time',
    );
  const incidents = first.records.incidents.length;
  return {
    counts: {
      rows: first.rows,
      incidents,
      joined: first.rows - incidents,
      duplicates: 0,
      rejected: 0,
    },
    told: first.told.map(({ text }) => text),
    files: ownFiles(first, words),
  };
}
