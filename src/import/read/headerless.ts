import { plainText } from '../cells/cell-reading.ts';
import { parseClocks } from '../cells/clock-text.ts';
import { isDraft } from '../cells/date-draft.ts';
import { draftCell } from '../cells/draft-cell.ts';
import { gdeltColumns } from '../formats/tables/gdelt.ts';
import { readHeader } from '../guess/read-header.ts';
import type { Cell } from '../table.ts';
import type { Telling } from '../telling.ts';
import { isBlank } from './table-header.ts';

/** What a record at the top of a table is. */
export type TopRecord = 'header' | 'row' | 'doubtful';

/** What is told of a table whose first record is a row. */
export const HEADERLESS: Telling = {
  text: 'no header: the first line has dates or numbers where those below it have them, so that it is a row; the columns are called “column 1”, “column 2” …',
  cure: 'if it is the header, say header "line" in mapping.json',
  cureKey: 'header',
};

type Kind = 'date' | 'clock' | 'address' | 'decimal' | 'whole' | 'text';

/** What nobody names a column: a decimal may be a class of a table of counts. */
const OF_ROWS: ReadonlySet<Kind> = new Set(['date', 'clock', 'address']);
/** The part of a column's cells that must be of a kind for it to be one of that. */
const NEARLY_ALL = 0.8;
const LONGEST_DATE = 60;

/**
 * Whether a record is the header of those below it, or a row as they are: it has dates, clock times, addresses or decimals
 * where they have them, and no name over a column of such. A year over years is either.
 */
export function topRecord(top: readonly Cell[], below: readonly (readonly Cell[])[]): TopRecord {
  if (gdeltColumns(top)) return 'row';
  const kinds = top.map(kindOf);
  if (kinds.every((kind) => kind === null || kind === 'text')) return 'header';
  let like = 0;
  let likeNumbers = 0;
  let years = 0;
  let names = 0;
  for (const [at, kind] of kinds.entries()) {
    if (kind === null) continue;
    const cells = below.map((record) => record[at] ?? null).filter((cell) => !isBlank(cell));
    const isOf = (is: (cell: Cell) => boolean): boolean =>
      cells.filter(is).length >= cells.length * NEARLY_ALL;
    if (kind === 'text') {
      const isName = readHeader(String(top[at]))?.isExact ?? false;
      const isOverValues = cells.length > 0 && isOf((cell) => kindOf(cell) !== 'text');
      names += isName || isOverValues ? 1 : 0;
    } else if (OF_ROWS.has(kind)) like += isOf((cell) => kindOf(cell) === kind) ? 1 : 0;
    else if (kind === 'decimal') likeNumbers += isOf(isNumber) ? 1 : 0;
    else years += isYear(top[at]!) && cells.length > 0 && isOf(isYear) ? 1 : 0;
  }
  if (like + likeNumbers > 0 && names === 0) return 'row';
  if (like > 0) return 'doubtful';
  return years > 0 && names === 0 ? 'doubtful' : 'header';
}

function isNumber(cell: Cell): boolean {
  const kind = kindOf(cell);
  return kind === 'decimal' || kind === 'whole';
}

function isYear(cell: Cell): boolean {
  return /^[12]\d{3}$/.test(plainText(cell));
}

/** Null of an empty cell. */
function kindOf(cell: Cell): Kind | null {
  if (isBlank(cell)) return null;
  const text = plainText(cell);
  if (/^[-+]?\d{1,9}[.,]\d+$/.test(text)) return 'decimal';
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text)) return 'date';
  if (/^[-+]?\d+$/.test(text)) return 'whole';
  if (/^https?:\/\//i.test(text)) return 'address';
  if (text.length > LONGEST_DATE || !/\d/.test(text)) return 'text';
  if (parseClocks(text)) return 'clock';
  const isDate = (['day-first', 'month-first'] as const).some((order) =>
    isDraft(draftCell(cell, { order })),
  );
  return isDate ? 'date' : 'text';
}
