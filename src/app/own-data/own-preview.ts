import type { Mapping } from '../../import/mapping.ts';
import { sourceOf } from '../../import/plan-import.ts';
import type { Row } from '../../import/table.ts';
import type { OwnFiles } from './own-files.ts';

/** What was read of files before anything is made of them. */
export interface Preview {
  /** The names of the tables that are read, or of the export of ours. */
  readonly source: string;
  readonly title: string;
  /** Of a file with several tables: the one that is read, and the others that say when. */
  readonly sheets: readonly string[];
  /** What was read as what, and what was left aside, for people. */
  readonly told: readonly string[];
  /** What was guessed; null for an export of ours, of which nothing is. */
  readonly mapping: Mapping | null;
  /** With the first rows' cells, as text. */
  readonly columns: readonly { readonly name: string; readonly cells: readonly string[] }[];
  readonly rows: number;
}

const PREVIEWED_ROWS = 3;
/** Longer cells are cut in a preview, characters. */
const LONGEST_CELL = 120;

export function previewOf({ plan, words, records, told, rows, sheet, others }: OwnFiles): Preview {
  const sheets = sheet === undefined ? [] : [sheet, ...others];
  const shared = { title: words.title, rows, sheets };
  if (!plan)
    return {
      ...shared,
      source: words.title,
      told: [...told, ...records.flatMap((one) => one.told.map(({ text }) => text))],
      mapping: null,
      columns: [],
    };
  const [table] = plan.tables;
  const first: Row[] = [];
  for (const row of table!.rows()) {
    if (first.length === PREVIEWED_ROWS) break;
    first.push(row);
  }
  return {
    ...shared,
    source: sourceOf(plan),
    told: [...told, ...plan.told],
    mapping: plan.mapping,
    columns: table!.columns.map(({ name }, at) => ({
      name,
      cells: first.map(({ cells }) => String(cells[at] ?? '').slice(0, LONGEST_CELL)),
    })),
  };
}
