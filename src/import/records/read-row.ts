import type { Zone } from '../../time/zone.ts';
import type { Use } from '../mapping.ts';
import { shortened } from '../shortened.ts';
import type { Row } from '../table.ts';
import type { Draft } from './draft.ts';
import { oneLine, parts, meaningOf } from './read-as.ts';
import type { TableReading } from './read-as.ts';
import type { Refusal, Remark } from './refusal.ts';
import { readClaims } from './row-claims.ts';
import { readPlace } from './row-place.ts';
import { createTimeReader } from './row-time.ts';

export type ReadRow =
  | { readonly draft: Draft; readonly remarks: readonly Remark[] }
  | { readonly refusal: Refusal };

/** Longer words are no title. */
const LONGEST_TITLE = 120;

/** Makes what reads a row into an incident, or says why it can't be one. */
export function createRowReader(reading: TableReading, zone: Zone): (row: Row) => ReadRow {
  const timeOf = createTimeReader(reading, zone);
  const fieldsOf = createFieldsReader(reading);
  return (row) => readRow(row, reading, timeOf, fieldsOf);
}

function readRow(
  row: Row,
  reading: TableReading,
  timeOf: ReturnType<typeof createTimeReader>,
  fieldsOf: ReturnType<typeof createFieldsReader>,
): ReadRow {
  const held = heldBack(row, reading);
  if (held) return { refusal: held };
  const time = timeOf(row);
  if ('refusal' in time) return time;
  const { place, words, remarks } = readPlace(row, reading);
  const first = (as: 'id' | 'category' | 'group'): string =>
    reading
      .columns(as)
      .map((column) => {
        const text = reading.text(row, column);
        return column.use.as === 'id' ? text : (meaningOf(column.use.names, text) ?? text);
      })
      .find((text) => text !== '') ?? '';
  const category = first('category') || first('group');
  const title = shortened(titleOf(row, reading, category, words), LONGEST_TITLE);
  const said = readClaims(row, reading, title);
  return {
    draft: {
      id: first('id'),
      title,
      category,
      group: first('group'),
      when: time.when,
      whenNote: time.notes.join('; '),
      place,
      claims: said.claims,
      fields: [...fieldsOf(row, place !== null && place.position === null), ...said.unread],
      media: reading
        .columns('media')
        .flatMap((column) => parts(reading.text(row, column), column.use.between))
        .filter((address) => /^https?:\/\/\S+$/i.test(address)),
      row: row.number,
    },
    remarks: [...remarks, ...said.remarks],
  };
}

/** What the row calls itself; else what kind of event it was, and where; else the beginning of its note; else where alone. */
function titleOf(row: Row, reading: TableReading, category: string, where: string): string {
  for (const column of reading.columns('title')) {
    const title = reading.text(row, column);
    if (title !== '') return title;
  }
  if (category !== '') return where === '' ? category : `${category}, ${where}`;
  const notes = reading.columns('note').map((column) => reading.text(row, column));
  const [made = `Row ${row.number}`] = [...notes, where].filter((text) => text !== '');
  return made;
}

/** Makes what reads what the file has besides; the name of a place among it where the place has no position to stand at. */
function createFieldsReader(
  reading: TableReading,
): (row: Row, withName: boolean) => Draft['fields'] {
  const named = (...uses: readonly Use['as'][]) =>
    uses.flatMap((as) => reading.columns(as)).map(({ at, name }) => ({ at, name: oneLine(name) }));
  const [names, columns] = [named('place'), named('admin', 'country', 'field')];
  return (row, withName) => {
    const fields: Draft['fields'][number][] = [];
    for (const column of withName ? [...names, ...columns] : columns) {
      const cell = reading.cell(row, column);
      const value = typeof cell === 'string' ? oneLine(cell) : cell;
      if (value !== null && value !== '') fields.push({ name: column.name, value });
    }
    return fields;
  };
}

/** Rows that are marked as not for everybody's eyes, until the mapping lets them through. */
export function heldBack(row: Row, reading: TableReading): Refusal | null {
  for (const [name, values] of Object.entries(reading.mapping.held)) {
    const at = reading.table.columns.findIndex((column) => column.name === name);
    const value = String(row.cells[at] ?? '').trim();
    if (at < 0 || !values.includes(value)) continue;
    return {
      column: name,
      got: JSON.stringify(value),
      expected: 'a row that is meant to be published',
      cure: `take ${JSON.stringify(value)} out of held[${JSON.stringify(name)}] in mapping.json to let such rows in`,
      cureKey: 'held',
    };
  }
  return null;
}
