import type { Zone } from '../../time/zone.ts';
import type { Use } from '../mapping.ts';
import { shortened } from '../shortened.ts';
import type { Row } from '../table.ts';
import { outcomeOf } from '../guess/words/outcome-words.ts';
import type { Draft, PersonOutcome } from './draft.ts';
import { manyLines, meaningOf, oneLine } from './read-as.ts';
import type { TableReading } from './read-as.ts';
import { noIncident } from './no-incident.ts';
import type { Refusal, Remark } from './refusal.ts';
import { readClaims } from './row-claims.ts';
import { placeWords, readPlace } from './row-place.ts';
import { createTimeReader } from './row-time.ts';
import type { Besides, NamedColumn } from './said/besides.ts';
import { datesBeside } from './said/dates-beside.ts';
import { readMedia } from './said/row-addresses.ts';
import { createUnusedReader, firstFilled } from './said/unused-cells.ts';

export type ReadRow =
  | { readonly draft: Draft; readonly remarks: readonly Remark[] }
  | { readonly refusal: Refusal };

/** Longer words are no title. */
const LONGEST_TITLE = 120;

/** Makes what reads a row into an incident, or says why it can't be one. */
export function createRowReader(reading: TableReading, zone: Zone): (row: Row) => ReadRow {
  const heldBack = createHeldBack(reading);
  const timeOf = createTimeReader(reading, zone);
  const titleOf = createTitleReader(reading);
  const fieldsOf = createFieldsReader(reading);
  const unusedOf = createUnusedReader(reading);
  return (row) => readRow(row, reading, { heldBack, timeOf, titleOf, fieldsOf, unusedOf });
}

interface Readers {
  readonly heldBack: ReturnType<typeof createHeldBack>;
  readonly timeOf: ReturnType<typeof createTimeReader>;
  readonly titleOf: ReturnType<typeof createTitleReader>;
  readonly fieldsOf: ReturnType<typeof createFieldsReader>;
  readonly unusedOf: ReturnType<typeof createUnusedReader>;
}

function readRow(
  row: Row,
  reading: TableReading,
  { heldBack, timeOf, titleOf, fieldsOf, unusedOf }: Readers,
): ReadRow {
  const held = heldBack(row);
  if (held) return { refusal: held };
  const time = timeOf(row);
  if ('refusal' in time) return { refusal: noIncident(row) ?? time.refusal };
  const besides: Besides = { fields: [], remarks: [] };
  const { place, where } = readPlace(row, reading, besides);
  const id = firstFilled(row, reading, 'id')?.text ?? '';
  const { kinds, category, group, named, wholeTitle, title } = titleOf(row);
  const claims = readClaims(row, reading, wholeTitle, besides);
  const media = readMedia(row, reading, besides);
  const isUnplaced = place !== null && place.position === null;
  // Where the row has words of its own, what is cut off its title stands nowhere else.
  if (named && title !== wholeTitle && claims[0]!.note !== wholeTitle)
    besides.fields.push(asField(named));
  return {
    draft: {
      id,
      title,
      category: category || group,
      group,
      when: time.when,
      whenNote: time.notes.join('; '),
      place,
      claims,
      fields: [
        ...fieldsOf(row, isUnplaced),
        ...datesBeside(row, reading, time, besides.remarks),
        ...unusedOf(row, isUnplaced),
        ...besides.fields,
      ],
      media,
      row: row.number,
      outcome: readOutcome(row, reading),
      // Only rows of one id are joined.
      ...(id !== '' && {
        said: {
          title: named ? [asField(named)] : [],
          kind: kinds.flatMap((kind) => (kind ? [asField(kind)] : [])),
          where,
        },
      }),
    },
    remarks: besides.remarks,
  };
}

function asField({
  column,
  text,
}: {
  readonly column: NamedColumn;
  readonly text: string;
}): Draft['fields'][number] {
  return { name: oneLine(column.name), value: text };
}

/** What became of the row's person, by the first column of it that says something; undefined where there is no such column. */
function readOutcome(row: Row, reading: TableReading): PersonOutcome | undefined {
  const columns = reading.columns('outcome');
  if (columns.length === 0) return undefined;
  const text = columns.map((column) => reading.text(row, column)).find((one) => one !== '');
  return text === undefined ? 'open' : outcomeOf(text);
}

/** Makes what reads how a row's event is called, and what kind it was of. */
export function createTitleReader(reading: TableReading) {
  return (row: Row) => {
    const kinds = (['category', 'group'] as const).map((as) => firstFilled(row, reading, as));
    const [category = '', group = ''] = kinds.map(
      (kind) => kind && (meaningOf(kind.column.use.names, kind.text) ?? kind.text),
    );
    const named = firstFilled(row, reading, 'title');
    const wholeTitle = named?.text ?? madeTitle(row, reading, category || group);
    return {
      kinds,
      category,
      group,
      named,
      wholeTitle,
      title: shortened(wholeTitle, LONGEST_TITLE),
    };
  };
}

/** A row without a title is called by what kind of event it was, and where; else the beginning of its note; else where alone. */
function madeTitle(row: Row, reading: TableReading, category: string): string {
  const { name, within } = placeWords(row, reading);
  const where = name || within;
  if (category !== '') return where === '' ? category : `${category}, ${where}`;
  return firstFilled(row, reading, 'note')?.text ?? (where || `Row ${row.number}`);
}

/** Makes what reads what the file has besides; the name of a place among it where the place has no position to stand at. */
function createFieldsReader(
  reading: TableReading,
): (row: Row, withName: boolean) => Draft['fields'] {
  const named = (...uses: readonly Use['as'][]) =>
    uses.flatMap((as) => reading.columns(as)).map(({ at, name }) => ({ at, name: oneLine(name) }));
  const own = named('time-zone', 'field', 'outcome').toSorted((a, b) => a.at - b.at);
  const [names, columns] = [named('place'), [...named('admin', 'country'), ...own]];
  return (row, withName) => {
    const fields: Draft['fields'][number][] = [];
    for (const column of withName ? [...names, ...columns] : columns) {
      const cell = reading.cell(row, column);
      const value = typeof cell === 'string' ? manyLines(cell) : cell;
      if (value !== null && value !== '') fields.push({ name: column.name, value });
    }
    return fields;
  };
}

/** Makes what finds rows that are marked as not for everybody's eyes, until the mapping lets them through. */
export function createHeldBack({ table, mapping }: TableReading): (row: Row) => Refusal | null {
  const marks = Object.entries(mapping.held).flatMap(([name, values]) => {
    const at = table.columns.findIndex((column) => column.name === name);
    return at < 0 ? [] : [{ name, values, at }];
  });
  return ({ cells }) => {
    for (const { name, values, at } of marks) {
      const value = String(cells[at] ?? '').trim();
      if (!values.includes(value)) continue;
      return {
        column: name,
        got: JSON.stringify(value),
        expected: 'a row that is meant to be published',
        cure: `take ${JSON.stringify(value)} out of held[${JSON.stringify(name)}] in mapping.json to let such rows in`,
        cureKey: 'held',
      };
    }
    return null;
  };
}
