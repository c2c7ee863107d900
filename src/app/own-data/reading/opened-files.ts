import { chooseTables } from '../../../import/choose-tables.ts';
import type { ChosenTables } from '../../../import/choose-tables.ts';
import { openFile } from '../../../import/open-file.ts';
import type { OpenedFile } from '../../../import/open-file.ts';
import { planImport } from '../../../import/plan-import.ts';
import type { ImportPlan } from '../../../import/plan-import.ts';
import { onlyExport } from '../../../import/read-export.ts';
import type { DatasetWords } from '../../../import/records/dataset-files.ts';
import { wordsOf } from '../../../import/records/dataset-words.ts';
import type { ImportFile, Table } from '../../../import/table.ts';
import { tellingText } from '../../../import/telling.ts';
import { UnreadableFileError } from '../../../import/unreadable.ts';
import { openDataWords as words } from '../../../messages/open-data-words.ts';
import { cureHere } from './cure-here.ts';

/** What is known of a person's files once they are read. */
export interface OwnFiles extends ChosenTables {
  readonly words: DatasetWords;
  /** The same before a person said anything of it. */
  readonly imported: DatasetWords;
  /** Null for an export of ours. */
  readonly plan: ImportPlan | null;
  readonly rows: number;
}

/**
 * @param sheet which one of a workbook is read; by default the one with the most rows that say when
 * @throws {UnreadableFileError}
 */
export function openOwnFiles(files: readonly ImportFile[], sheet: string | undefined): OwnFiles {
  const chosen = chooseTables(
    files.map((file) => opened(file)),
    sheet,
  );
  const { tables, records } = chosen;
  const names = wordsOf(
    files.map(({ name }) => name),
    tables[0],
  );
  const said = chosen.sheet === undefined ? null : { sheet: chosen.sheet };
  const planned =
    tables.length > 0
      ? planImport(tables, said, (telling) => tellingText(telling, cureHere))
      : null;
  // The page shows the names that the columns have, and tells that they may be a row.
  const plan = planned && {
    ...planned,
    questions: planned.questions.filter(({ key }) => key !== 'header'),
  };
  const rows = plan ? countRows(plan.tables) : onlyExport(records, names).rows;
  return { ...chosen, words: names, imported: names, plan, rows };
}

function opened(file: ImportFile): readonly OpenedFile[] {
  try {
    return openFile(file, 'auto');
  } catch (error) {
    if (!(error instanceof UnreadableFileError) || error.cureKey === undefined) throw error;
    throw new UnreadableFileError(error.file, error.got, error.expected, words.saveAsUtf8);
  }
}

function countRows(tables: readonly Table[]): number {
  let rows = 0;
  for (const table of tables) {
    if (table.count !== undefined) rows += table.count;
    else for (const _ of table.rows()) rows += 1;
  }
  return rows;
}
