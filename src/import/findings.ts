import { oneLine } from '../evidence/finding.ts';
import type { Refusal } from './records/refusal.ts';
import type { ToldRemark } from './records/remarks.ts';
import type { Row, Table } from './table.ts';
import type { Cured } from './telling.ts';

/** What an import has to say of a file, a row or a column. */
export interface ImportFinding extends Cured {
  readonly level: 'error' | 'note';
  readonly file: string;
  /** The record from 1, the header not counted. */
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  readonly got: string;
  /** Left out of a note whose words are all in `got`. */
  readonly expected?: string | undefined;
}

/** What is told of a row that was refused. */
export function refusedFinding(
  { source }: Table,
  { number }: Pick<Row, 'number'>,
  refusal: Refusal,
): ImportFinding {
  return { file: source, row: number, ...refusal, level: refusal.level ?? 'error' };
}

/** What is told of rows that were taken: one note for all of a kind, with the first of them. */
export function notesOf(remarks: readonly ToldRemark[]): ImportFinding[] {
  return remarks.map((remark) => {
    const { source, rows, earlier, count, column, got } = remark;
    const more = count > rows.length ? ` and ${count - rows.length} more` : '';
    const named = rows.map((row, at) => (earlier ? `${row} as ${earlier[at]}` : String(row)));
    const all = count === 1 ? got : `${got} (rows ${named.join(', ')}${more})`;
    const note = { level: 'note', file: source, row: rows[0], column } as const;
    return 'taken' in remark
      ? { ...note, got: `${all}: ${remark.taken}` }
      : {
          ...note,
          got: all,
          expected: remark.expected,
          cure: remark.cure,
          cureKey: remark.cureKey,
        };
  });
}

/** One line for people: `attacks.csv row 4, “Date”: got 31/02/2020, expected a day of 2020-02, 1 to 29`. */
export function describe({ file, row, column, got, expected, cure }: ImportFinding): string {
  const where = `${file}${row === undefined ? '' : ` row ${row}`}${column === undefined ? '' : `, “${column}”`}`;
  const said = expected === undefined ? got : `got ${got}, expected ${expected}`;
  return oneLine(`${where}: ${said}${cure === undefined ? '' : `; ${cure}`}`);
}
