import { guessMapping } from '../../import/guess/guess-mapping.ts';
import type { MappingGuess } from '../../import/guess/guess-mapping.ts';
import type { Use } from '../../import/mapping.ts';
import type { Cell, Table } from '../../import/table.ts';

/** A table of these columns and cells. */
export function tableOf(names: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  return {
    format: 'csv',
    source: 'events.csv',
    how: [],
    columns: names.map((name) => ({ name })),
    rows: () => rows.map((cells, at) => ({ number: at + 1, cells })),
  };
}

/** What is guessed of a table. @param names of its columns, ` | ` between */
export function guess(names: string, ...rows: readonly (readonly Cell[])[]): MappingGuess {
  return guessMapping(tableOf(names.split(' | '), rows));
}

/** What columns are used as, by their names. */
export function uses({ mapping }: MappingGuess): Record<string, Use['as']> {
  return Object.fromEntries(Object.entries(mapping.columns).map(([name, { as }]) => [name, as]));
}
