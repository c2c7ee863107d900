import type { Finding } from '../evidence/finding.ts';
import type { AuthoredFiles } from '../evidence/model.ts';
import type { SchemaCheck } from '../evidence/schema/schema-check.ts';
import type { OpenedRecords } from './choose-tables.ts';
import { refusedFinding } from './findings.ts';
import type { ImportFinding } from './findings.ts';
import type { ExportRemark, KnownRecords } from './formats/known.ts';
import { createRowsOf, faultsOf, refusalOf } from './formats/own/own-faults.ts';
import { relatedHere } from './formats/own/own-rows.ts';
import { wholeFiles } from './formats/own/own-files.ts';
import type { ImportCounts } from './import-tables.ts';
import type { DatasetWords } from './records/dataset-files.ts';
import type { Refusal } from './records/refusal.ts';
import type { Table } from './table.ts';
import { UnreadableFileError } from './unreadable.ts';

/** An export of ours, as the dataset that it was made of. */
export interface ReadExport {
  /** Null where what is wrong is of no row. */
  readonly counts: ImportCounts | null;
  /** What it does not hold, for people. */
  readonly told: readonly string[];
  readonly findings: readonly ImportFinding[];
  readonly table: Table;
  /** The rows that were refused, by number. */
  readonly refused: ReadonlyMap<number, Refusal>;
  /** Right by every rule of the check; null where nothing is. */
  readonly files: AuthoredFiles | null;
}

/**
 * Reads an export, which anybody may have edited, and holds its records against the schemas and the rules of the check: the
 * rows that break one are refused.
 * @throws {UnreadableFileError} where there is none, or several
 */
export function readExport(
  records: readonly OpenedRecords[],
  words: DatasetWords,
  check: SchemaCheck,
): ReadExport {
  const first = onlyExport(records, words);
  const { rows, table } = first;
  const refused = new Map<number, Refusal>();
  let known: KnownRecords = relatedHere(first);
  for (;;) {
    const before = refused.size;
    for (const { is, row, ...refusal } of known.remarks)
      if (is === 'refused') refused.set(row, refusal);
    const files = wholeFiles(known.records, words);
    const faults = faultsOf(files, check);
    const rowsOf = createRowsOf(known, files);
    for (const fault of faults)
      for (const row of rowsOf(fault))
        if (!refused.has(row)) refused.set(row, refusalOf(fault, table));
    if (refused.size > before) {
      known = relatedHere(first.without(new Set(refused.keys())));
      continue;
    }
    const remarks = known.remarks
      .filter(({ is }) => is !== 'refused')
      .toSorted((a, b) => a.row - b.row);
    const duplicates = remarks.filter(({ is }) => is === 'duplicate').length;
    const incidents = files.incidents.length;
    const joined = rows - refused.size - duplicates - incidents;
    const isRight = faults.length === 0;
    return {
      counts: isRight ? { rows, incidents, joined, duplicates, rejected: refused.size } : null,
      told: first.told.map(({ text }) => text),
      findings: [
        ...faults.map((fault) => ofDataset(fault, table)),
        ...[...refused]
          .toSorted(([a], [b]) => a - b)
          .map(([row, refusal]) => refusedFinding(table, { number: row }, refusal)),
        ...remarks.map((remark) => noteOf(remark, table)),
      ],
      table,
      refused,
      files: isRight && incidents > 0 ? files : null,
    };
  }
}

/** A fault of no row. */
function ofDataset({ file, pointer, got, expected, cure }: Finding, table: Table): ImportFinding {
  const where = `${got} at ${pointer || '/'} of what becomes ${file}`;
  return { level: 'error', file: table.source, got: where, expected, cure };
}

function noteOf({ is: _is, ...remark }: ExportRemark, { source }: Table): ImportFinding {
  return { level: 'note', file: source, ...remark };
}

/** @throws {UnreadableFileError} where there is none, or several */
export function onlyExport(
  [first, ...others]: readonly OpenedRecords[],
  words: DatasetWords,
): KnownRecords {
  if (first && others.length === 0) return first;
  throw new UnreadableFileError(
    words.title,
    first ? 'several exports of Dateline’s' : 'no table',
    'one export, or tables',
    'take one file at a time',
  );
}
