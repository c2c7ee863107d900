import papaparse from 'papaparse';
import type { Refusal } from './records/refusal.ts';
import type { Row, Table } from './table.ts';

/** Where an import writes the rows that it refused, from the dataset's root. */
export const REJECTED_FILE = 'rejected.csv';

/** The first line of that file. */
export function rejectedHeader({ columns }: Table): string {
  return line(['row', 'column', 'reason', ...columns.map(({ name }) => name)]);
}

/** A row that was refused as it was, with its number and the reason. */
export function rejectedRow({ number, cells }: Row, { column, got, expected }: Refusal): string {
  return line([number, column ?? '', `got ${got}, expected ${expected}`, ...cells]);
}

function line(cells: readonly unknown[]): string {
  return `${papaparse.unparse([[...cells]], { newline: '\n' })}\n`;
}
