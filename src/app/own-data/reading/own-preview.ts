import { kept } from '../../../import/kept.ts';
import type { Mapping } from '../../../import/mapping.ts';
import { sourceOf } from '../../../import/plan-import.ts';
import { shortened } from '../../../import/shortened.ts';
import type { Telling } from '../../../import/telling.ts';
import type { Table } from '../../../import/table.ts';
import type { OwnFiles } from './opened-files.ts';
import { triedRows } from './tried-rows.ts';

/** What was read of files before anything is made of them. */
export interface Preview {
  /** The names of the tables that are read, or of the export of ours. */
  readonly source: string;
  readonly title: string;
  /** Of a file with several tables: the one that is read, and the others that say when. */
  readonly sheets: readonly string[];
  /** Whether another encoding of their text may be meant: theirs was guessed, or said. */
  readonly mayBeOfOther: boolean;
  /** What was read as what, and what was left aside, for people. */
  readonly told: readonly string[];
  /** What was guessed; null for an export of ours, of which nothing is. */
  readonly mapping: Mapping | null;
  /** With the first few different cells that have something in them, as text. */
  readonly columns: readonly { readonly name: string; readonly examples: readonly string[] }[];
  readonly rows: number;
}

const MOST_EXAMPLES = 3;
/** Longer cells are cut in a preview, characters. */
const LONGEST_EXAMPLE = 80;

export function previewOf({ plan, words, records, told, rows, sheet, others }: OwnFiles): Preview {
  const sheets = sheet === undefined ? [] : [sheet, ...others];
  const isOpen = (one: Telling): boolean => typeof one !== 'string' && one.cureKey === 'encoding';
  const mayBeOfOther =
    plan !== null &&
    (plan.mapping.encoding !== undefined || plan.tables.some(({ how }) => how.some(isOpen)));
  const shared = { title: words.title, rows, sheets, mayBeOfOther };
  if (!plan)
    return {
      ...shared,
      source: words.title,
      told: [...told, ...records.flatMap((one) => one.told.map(({ text }) => text))],
      mapping: null,
      columns: [],
    };
  const [table] = plan.tables;
  return {
    ...shared,
    source: sourceOf(plan),
    told: [...told, ...plan.told],
    mapping: plan.mapping,
    columns: columnsOf(table!),
  };
}

function columnsOf(table: Table): Preview['columns'] {
  const columns = table.columns.map(({ name }) => ({ name, examples: new Set<string>() }));
  for (const { cells } of triedRows(table).rows()) {
    for (const [at, { examples }] of columns.entries()) {
      if (examples.size === MOST_EXAMPLES) continue;
      const text = shortened(String(cells[at] ?? '').trim(), LONGEST_EXAMPLE);
      if (text !== '') examples.add(text);
    }
    if (columns.every(({ examples }) => examples.size === MOST_EXAMPLES)) break;
  }
  return columns.map(({ name, examples }) => ({ name, examples: kept([...examples]) }));
}
