import { counted } from '../evidence/finding.ts';
import { didYouMean } from '../evidence/words/nearest.ts';
import type { HeaderRole } from './guess/header-roles.ts';
import { readHeader } from './guess/read-header.ts';
import type { OpenedFile } from './open-file.ts';
import type { OpenedTable } from './plan-import.ts';
import { UnreadableFileError } from './unreadable.ts';

export type OpenedRecords = Extract<OpenedFile, { readonly as: 'records' }>;

/** What of opened files is imported. */
export interface ChosenTables {
  readonly tables: readonly OpenedTable[];
  readonly records: readonly OpenedRecords[];
  /** What was not taken, for people. */
  readonly told: readonly string[];
  /** What a mapping calls the table that was taken of a file with several; undefined where each has one. */
  readonly sheet: string | undefined;
  /** What it would call those that say when, and were not taken. */
  readonly others: readonly string[];
}

/**
 * Takes of each file, which may be a workbook of several sheets or an archive, one table: of those whose header says when,
 * or whose format is known, the one with the most rows; of all where none does.
 * @param wanted what a mapping calls the table to take of a file with several
 * @throws {UnreadableFileError} where such a file has none of that name
 */
export function chooseTables(
  files: readonly (readonly OpenedFile[])[],
  wanted?: string,
): ChosenTables {
  const tables: OpenedTable[] = [];
  const records: OpenedRecords[] = [];
  const told: string[] = [];
  const others: string[] = [];
  let sheet: string | undefined;
  for (const opened of files) {
    records.push(...opened.filter((one) => one.as === 'records'));
    const ofFile = opened.filter((one) => one.as !== 'records').map(ranked);
    const [best, ...rest] =
      wanted !== undefined && ofFile.length > 1
        ? wantedFirst(ofFile, wanted)
        : ofFile.toSorted((a, b) => Number(b.isDated) - Number(a.isDated) || b.rows - a.rows);
    if (!best) continue;
    tables.push(best.one);
    if (rest.length > 0) sheet ??= best.one.table.part;
    for (const { one, isDated, rows } of rest) {
      const why = isDated ? `it has ${counted(rows, 'row')}` : 'none of its columns says when';
      told.push(`${one.table.source} is left aside: ${why}`);
      if (isDated && one.table.part !== undefined) others.push(one.table.part);
    }
  }
  return { tables, records, told, sheet, others };
}

interface Ranked {
  readonly one: OpenedTable;
  readonly isDated: boolean;
  readonly rows: number;
}

const TIMES: ReadonlySet<HeaderRole> = new Set<HeaderRole>(['when', 'start', 'year']);

function ranked(one: OpenedTable): Ranked {
  const { table } = one;
  const isDated =
    one.as === 'table' ||
    table.columns.some(({ name }) => TIMES.has(readHeader(name)?.role ?? 'name'));
  return { one, isDated, rows: table.count ?? 0 };
}

function wantedFirst(ofFile: readonly Ranked[], wanted: string): readonly Ranked[] {
  const parts = ofFile.map(({ one }) => one.table.part ?? '');
  const found = ofFile[parts.indexOf(wanted)];
  if (found) return [found, ...ofFile.filter((one) => one !== found)];
  const [{ one }] = ofFile as readonly [Ranked, ...Ranked[]];
  const part = one.table.part ?? '';
  throw new UnreadableFileError(
    one.table.source.replace(`, sheet “${part}”`, '').replace(`, ${part}`, ''),
    `no sheet “${wanted}”`,
    `one of ${parts.map((name) => `“${name}”`).join(', ')}`,
    didYouMean(wanted, parts) ?? 'say another sheet in mapping.json',
  );
}
