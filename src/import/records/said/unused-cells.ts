import type { Use } from '../../mapping.ts';
import type { Row } from '../../table.ts';
import type { Draft } from '../draft.ts';
import { oneLine } from '../read-as.ts';
import type { TableReading, UsedColumn } from '../read-as.ts';
import type { NamedColumn } from './besides.ts';

type Fields = Draft['fields'];

/** Of several columns of such a use the first that has something in a row is used. */
const FIRST_FILLED = [
  'id',
  'title',
  'category',
  'group',
  'note',
  'actor',
  'target',
  'place',
  'when',
  'start',
  'end',
] as const satisfies readonly Use['as'][];

/** Of several columns of such a use the first alone is. */
const FIRST_ALONE = [
  'clock',
  'clock-end',
  'year',
  'month',
  'day',
  'time-precision',
  'latitude',
  'longitude',
  'radius-km',
  'place-precision',
  'source-date',
] as const satisfies readonly Use['as'][];

/** What a row has first in the columns of a use; undefined where it has nothing. */
export function firstFilled<As extends (typeof FIRST_FILLED)[number]>(
  row: Row,
  reading: TableReading,
  as: As,
): { readonly column: UsedColumn<As>; readonly text: string } | undefined {
  for (const column of reading.columns(as)) {
    const text = reading.text(row, column);
    if (text !== '') return { column, text };
  }
  return undefined;
}

/**
 * Makes what reads the cells of columns that share a use with the one that is used: they say something else, and are kept
 * as fields. @returns of a row; `withNames` where the names of its places are fields already
 */
export function createUnusedReader(
  reading: TableReading,
): (row: Row, withNames: boolean) => Fields {
  const several = (as: Use['as']): boolean => reading.columns(as).length > 1;
  const filled = FIRST_FILLED.filter(several);
  const alone = FIRST_ALONE.filter(several);
  if (filled.length === 0 && alone.length === 0) return () => [];
  return (row, withNames) => {
    const fields: Fields[number][] = [];
    const keep = (columns: readonly NamedColumn[], used: NamedColumn | undefined): void => {
      if (!used) return;
      const usedText = reading.text(row, used);
      for (const column of columns) {
        const text = reading.text(row, column);
        if (column !== used && text !== '' && text !== usedText)
          fields.push({ name: oneLine(column.name), value: reading.lines(row, column) });
      }
    };
    for (const as of filled)
      if (!(withNames && as === 'place'))
        keep(reading.columns(as), firstFilled(row, reading, as)?.column);
    for (const as of alone) keep(reading.columns(as), reading.columns(as)[0]);
    return fields;
  };
}
