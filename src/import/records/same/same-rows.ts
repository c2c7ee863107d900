import type { Row } from '../../table.ts';
import type { TableReading } from '../read-as.ts';
import { hashOf, rowHash } from './row-hash.ts';

/** What makes a row the same as another one, and how that is called. */
export interface Identity {
  readonly of: (row: Row) => number;
  readonly words: string;
}

/**
 * Null where no row is another one again: two people of whom the same is known are two.
 * @param repeats the columns in which rows of one event are the same; where there are none, all cells are
 */
export function identityOf(
  { table, mapping }: TableReading,
  repeats: readonly string[],
): Identity | null {
  const places = repeats.map((name) => table.columns.findIndex((column) => column.name === name));
  if (places.length > 0 && !places.includes(-1)) {
    const names = repeats.map((name) => `“${name}”`).join(', ');
    return { of: ({ cells }) => hashOf(places.map((at) => String(cells[at]))), words: names };
  }
  return mapping.rows === 'people' ? null : { of: rowHash, words: 'all cells' };
}
