import { chooseTables } from '../../../import/choose-tables.ts';
import type { ChosenTables } from '../../../import/choose-tables.ts';
import { openFile } from '../../../import/open-file.ts';
import type { OpenedFile } from '../../../import/open-file.ts';
import { planImport } from '../../../import/plan-import.ts';
import type { ImportPlan } from '../../../import/plan-import.ts';
import { onlyExport } from '../../../import/read-export.ts';
import type { DatasetWords } from '../../../import/records/dataset-files.ts';
import { wordsOf } from '../../../import/records/dataset-words.ts';
import type { Encoding } from '../../../import/read/text/encodings.ts';
import type { ImportFile, Table } from '../../../import/table.ts';
import { tellingText } from '../../../import/telling.ts';
import { UnreadableFileError } from '../../../import/unreadable.ts';
import english from '../../../messages/catalogues/en/open-data.en.json?messages';
import type { Cured } from '../../../import/telling.ts';

/** What is told of files is in English, and so is what mends it. */
function cureInEnglish({ cure, cureKey }: Cured): string | undefined {
  return cureKey === undefined ? cure : (english[`cures.${cureKey}`] as string | undefined);
}

/** What to do where bytes show no encoding. */
const SAY_ENCODING = 'choose its encoding below, or save it as UTF-8 and open it again';

/** What is known of a person's files once they are read. */
export interface OwnFiles extends ChosenTables {
  readonly words: DatasetWords;
  /** The same before a person said anything of it. */
  readonly imported: DatasetWords;
  /** Null for an export of ours. */
  readonly plan: ImportPlan | null;
  readonly rows: number;
}

/** What a person says of files before they are read. */
export interface OpenedAs {
  /** Which sheet of a workbook is read; by default the one with the most rows that say when. */
  readonly sheet?: string | undefined;
  /** Of their text; by default what their bytes show. */
  readonly encoding?: Encoding | undefined;
}

/** Of a file whose bytes don't show which encoding they are in: a person is asked. */
export class EncodingAskedError extends UnreadableFileError {
  // The name alone comes out of a worker.
  override readonly name = 'EncodingAskedError';

  constructor({ file, got, expected }: UnreadableFileError) {
    super(file, got, expected, SAY_ENCODING);
  }
}

/** @throws {UnreadableFileError} */
export function openOwnFiles(
  files: readonly ImportFile[],
  { sheet, encoding }: OpenedAs = {},
): OwnFiles {
  const chosen = chooseTables(
    files.map((file) => opened({ ...file, encoding })),
    sheet,
  );
  const { tables, records } = chosen;
  const found = wordsOf(
    files.map(({ name }) => name),
    tables[0],
  );
  // An export may say how its dataset is called.
  const names = { ...found, title: records[0]?.records.dataset.title || found.title };
  const said = {
    ...(chosen.sheet !== undefined && { sheet: chosen.sheet }),
    ...(encoding && { encoding }),
  };
  const planned =
    tables.length > 0
      ? planImport(tables, said, (telling) => tellingText(telling, cureInEnglish))
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
    const isAsked = error instanceof UnreadableFileError && error.cureKey === 'encoding';
    throw isAsked ? new EncodingAskedError(error) : error;
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
