import type { Row } from '../../table.ts';
import type { Draft } from '../draft.ts';
import type { TableReading } from '../read-as.ts';
import { hashOf } from '../same/row-hash.ts';
import { placeWords } from '../row-place.ts';

/** What a row is called, as far as its table says it. */
export type NamedRow = Pick<Draft, 'id' | 'title' | 'when' | 'row'>;

/** Numbers that a row is known by, whatever its place in the table. */
export interface RowKeys {
  /** Of all that it says: its id, else its cells that may be published. */
  readonly content: number;
  /** Of what it is about: its id, else its title, time and place. */
  readonly about: number;
}

/** What an incident's id is made of: what the file calls it, else its title and time; no number of a row, which changes. */
export function idText({ id, title, when, row }: NamedRow): string {
  return id || `${title === `Row ${row}` ? 'Row' : title} ${when}`;
}

/** The headers of what is published: a number in an address, made of a name that is held back, would let anybody try names. */
export function publishedColumns({ table, columns }: TableReading): readonly string[] {
  const kept = new Set((['held', 'nothing'] as const).flatMap(columns).map(({ name }) => name));
  return table.columns.map(({ name }) => name).filter((name) => !kept.has(name));
}

/** What rows of one id are known by. */
export function keysOfId(id: string): RowKeys {
  const number = hashOf([id]);
  return { content: number, about: number };
}

/**
 * Makes what numbers rows by what stands in them under which header, in whatever order the table has its columns.
 * @param only the headers that count, of those that are published; all unless given
 */
export function createKeyReader(
  reading: TableReading,
  only?: ReadonlySet<string>,
): (named: NamedRow, row: Row) => RowKeys {
  const published = new Set(publishedColumns(reading));
  const columns = reading.table.columns
    .map(({ name }, at) => ({ name, at }))
    .filter(({ name }) => published.has(name) && (only?.has(name) ?? true))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const saidIn = ({ cells }: Row) =>
    columns.flatMap(({ name, at }) => {
      const cell = cells[at] ?? '';
      return cell === '' ? [] : [name, cell];
    });
  const points = (['position', 'latitude', 'longitude'] as const).flatMap(reading.columns);
  const whereOf = (row: Row): readonly string[] => {
    const { all } = placeWords(row, reading);
    return all === '' ? points.map((column) => reading.text(row, column)) : [all];
  };
  return (named, row) => {
    if (named.id !== '') return keysOfId(named.id);
    return {
      // Asked for where there is need of them alone: each takes as long as reading a cell or two.
      get content() {
        return hashOf(saidIn(row));
      },
      get about() {
        return hashOf([idText(named), ...whereOf(row)]);
      },
    };
  };
}
