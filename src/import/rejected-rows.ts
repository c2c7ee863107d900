import papaparse from 'papaparse';
import type { Refusal } from './records/refusal.ts';
import type { Row, Table } from './table.ts';

/** The first line of `rejected.csv`. */
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
