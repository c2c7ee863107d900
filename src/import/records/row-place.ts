import type { WrittenPlace } from '../../geo/gazetteer/candidates.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { quoteCell } from '../cells/cell-reading.ts';
import { exactnessOf } from '../cells/position/exactness.ts';
import { COORDINATE_NOTES, readPoint, readPosition } from '../cells/position/read-coordinate.ts';
import type { PositionCell } from '../cells/position/read-coordinate.ts';
import type { PlacePrecision } from '../mapping.ts';
import type { Cell, Row } from '../table.ts';
import type { Draft, DraftPlace } from './draft.ts';
import { meaningOf, oneLine } from './read-as.ts';
import type { TableReading } from './read-as.ts';
import type { Besides, NamedColumn } from './said/besides.ts';
import { firstFilled } from './said/unused-cells.ts';

/** What a row says of where; null where it says nothing. */
export interface RowPlace {
  readonly place: DraftPlace | null;
  /** The cells that it was made of: the name, and the coordinates as one. */
  readonly where: Draft['fields'];
}

/** What a row says of where in words. */
export interface PlaceWords extends WrittenPlace {
  /** Regions and country. */
  readonly within: string;
  /** All of it, by which the mapping has the place where it was looked up. */
  readonly all: string;
}

/** Kilometres a degree of latitude. */
const DEGREE = 111.2;
/** No report is exact to the metre, whatever its digits. */
const LEAST_RADIUS = 0.1;

/** @param besides gets what can't be read */
export function readPlace(row: Row, reading: TableReading, besides: Besides): RowPlace {
  const precision = precisionOf(row, reading);
  const { name, within, all } = placeWords(row, reading);
  const words = name || within;
  // A code that says "no place" leaves what stands in the coordinates, and in the name, without a meaning.
  const at = precision === null ? null : positionOf(row, reading, besides);
  const found = at && foundAt(at);
  const lookedUp = precision === null || found ? undefined : reading.places.get(all);
  const where = [...nameCell(row, reading), ...(found ? [found.cell] : [])];
  if (!found && words === '') return { place: null, where };
  const radius = radiusOf(row, reading);
  const stated = precision ?? null;
  if (lookedUp) {
    const { kind, radiusKm } = lookedUp.precision;
    const least = Math.max(radius ?? 0, stated?.radiusKm ?? 0);
    const wider = least > radiusKm ? { kind: stated?.kind ?? kind, radiusKm: least } : {};
    const place = { ...lookedUp, within: '', precision: { kind, radiusKm, ...wider } };
    return { place, where };
  }
  return {
    place: {
      name,
      within,
      position: found?.position ?? null,
      precision: {
        kind: stated?.kind ?? (name === '' ? 'point' : 'site'),
        radiusKm: radius ?? stated?.radiusKm ?? found?.radiusKm ?? 0,
      },
      coordinates: found ? `From ${found.columns}${stated ? '' : `, to ${found.exact}`}.` : '',
    },
    where,
  };
}

function nameCell(row: Row, reading: TableReading): Draft['fields'] {
  const named = firstFilled(row, reading, 'place');
  return named ? [{ name: oneLine(named.column.name), value: named.text }] : [];
}

export function placeWords(row: Row, reading: TableReading): PlaceWords {
  const texts = (as: 'place' | 'admin' | 'country'): string[] =>
    reading
      .columns(as)
      .map((column) => reading.text(row, column))
      .filter((text) => text !== '');
  const [name = ''] = texts('place');
  const [regions, countries] = [texts('admin'), texts('country')];
  const within = [...regions, ...countries].join(', ');
  const all = [name, within].filter((text) => text !== '').join(', ');
  return { name, regions, country: countries[0] ?? '', within, all };
}

/** The point of a row; null where it has none that can be read; undefined where a code says that it has no place. */
export function pointOf(row: Row, reading: TableReading): LngLat | null | undefined {
  if (precisionOf(row, reading) === null) return undefined;
  return positionOf(row, reading, { fields: [], remarks: [] })?.position ?? null;
}

/** Null where a code says that there is no place; undefined where no code says anything. */
function precisionOf(row: Row, reading: TableReading): PlacePrecision | null | undefined {
  const [column] = reading.columns('place-precision');
  return column && meaningOf(column.use.codes, reading.text(row, column));
}

/** What the row itself says of how far off its point may be, kilometres: a line or an area has its middle there. */
function radiusOf(row: Row, reading: TableReading): number | null {
  const [column] = reading.columns('radius-km');
  const radius = column ? Number(reading.text(row, column) || NaN) : NaN;
  return radius >= 0 ? radius : null;
}

interface Found {
  readonly position: LngLat;
  /** How far off the written digits leave the point, kilometres. */
  readonly radiusKm: number;
  readonly columns: string;
  readonly exact: string;
  /** The cells that it was read from, as one. */
  readonly cell: Draft['fields'][number];
}

/** A position, and the cells that it was read from. */
interface ReadPosition {
  readonly position: LngLat;
  readonly cells: readonly NamedCell[];
}

function positionOf(row: Row, reading: TableReading, besides: Besides): ReadPosition | null {
  const cellsOf = (columns: readonly NamedColumn[]): readonly NamedCell[] =>
    columns.flatMap((column) => {
      const cell = reading.cell(row, column);
      const { isMade } = reading.table.columns[column.at]!;
      return cell === null ? [] : [{ name: column.name, cell, isMade }];
    });
  const [latitude] = reading.columns('latitude');
  const [longitude] = reading.columns('longitude');
  const angles = [latitude, longitude].filter((column) => column !== undefined);
  const positions = reading.columns('position');
  for (const [at, column] of positions.entries()) {
    const cells = cellsOf([column]);
    if (cells.length === 0) continue;
    const found = tellOf(readPosition(cells[0]!.cell, column.use), cells, besides);
    if (!found) continue;
    // Another position that the row has is that of nothing.
    keepCells(cellsOf([...positions.slice(at + 1), ...angles]), besides);
    return { position: found, cells };
  }
  const cells = cellsOf(angles);
  if (cells.length === 0) return null;
  if (!latitude || !longitude) {
    const [is, lacks] = latitude ? ['latitude', 'longitude'] : ['longitude', 'latitude'];
    const got = `“${quoteCell(cells[0]!.cell)}”`;
    const expected = `a column of the ${lacks} beside that of the ${is}`;
    besides.remarks.push({ column: cells[0]!.name, got, expected });
    keepCells(cells, besides);
    return null;
  }
  const read = readPoint(
    { latitude: reading.cell(row, latitude), longitude: reading.cell(row, longitude) },
    { latitude: latitude.use, longitude: longitude.use },
  );
  const found = tellOf(read, cells, besides, read.axis === 'longitude' ? longitude : latitude);
  return found && { position: found, cells };
}

interface NamedCell {
  readonly name: string;
  readonly cell: NonNullable<Cell>;
  /** Whether it is of a geometry, and the file has no such column. */
  readonly isMade?: true | undefined;
}

function keepCells(cells: readonly NamedCell[], { fields }: Besides): void {
  for (const { name, cell } of cells) {
    const value = oneLine(String(cell));
    if (value !== '') fields.push({ name: oneLine(name), value });
  }
}

/**
 * The position that was read; null where there is none: what could not be read is kept as it stands, and told.
 * @param cells at least one, those that it was read from @param of the column that it is told of: the first of them unless given
 */
function tellOf(
  read: PositionCell,
  cells: readonly NamedCell[],
  besides: Besides,
  of: { readonly name: string } = cells[0]!,
): LngLat | null {
  if (read.is === 'read') return read.value;
  const { remarks } = besides;
  const column = of.name;
  if (read.is === 'refused') {
    const { got, expected, cure, cureKey } = read;
    remarks.push({ column, got, expected, cure, cureKey });
    keepCells(cells, besides);
    return null;
  }
  const got = `“${quoteCell(cells.map(({ cell }) => String(cell)).join(', '))}”`;
  for (const note of read.notes) remarks.push({ column, got, taken: COORDINATE_NOTES[note] });
  return null;
}

function foundAt({ position, cells }: ReadPosition): Found {
  const written = cells.map(({ cell }) => String(cell));
  const { step, words } = exactnessOf(written);
  const radius = Math.max(LEAST_RADIUS, (DEGREE / 2) * step);
  const names = cells.map(({ name }) => `“${name}”`).join(' and ');
  return {
    position,
    radiusKm: Number(radius.toPrecision(2)),
    columns: cells.every(({ isMade }) => isMade)
      ? 'the file’s own points'
      : `the ${cells.length === 1 ? 'column' : 'columns'} ${names}`,
    exact: words,
    cell: {
      name: oneLine(cells.map(({ name }) => name).join(', ')),
      value: oneLine(written.join(', ')),
    },
  };
}
