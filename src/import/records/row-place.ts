import type { WrittenPlace } from '../../geo/gazetteer/candidates.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { quoteCell } from '../cells/cell-reading.ts';
import { COORDINATE_NOTES, readPoint, readPosition } from '../cells/read-coordinate.ts';
import type { PositionCell } from '../cells/read-coordinate.ts';
import type { PlacePrecision } from '../mapping.ts';
import type { Cell, Row } from '../table.ts';
import type { DraftPlace } from './draft.ts';
import { meaningOf } from './read-as.ts';
import type { TableReading } from './read-as.ts';
import type { Remark } from './refusal.ts';

/** What a row says of where; null where it says nothing, with what could not be read. */
export interface RowPlace {
  readonly place: DraftPlace | null;
  /** What the row calls it, or what it says holds it. */
  readonly words: string;
  readonly remarks: readonly Remark[];
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

export function readPlace(row: Row, reading: TableReading): RowPlace {
  const remarks: Remark[] = [];
  const precision = precisionOf(row, reading);
  const { name, within, all } = placeWords(row, reading);
  const words = name || within;
  // A code that says "no place" leaves what stands in the coordinates, and in the name, without a meaning.
  const found = precision === null ? null : positionOf(row, reading, remarks);
  const lookedUp = precision === null || found ? undefined : reading.places.get(all);
  if (!found && words === '') return { place: null, words, remarks };
  const radius = radiusOf(row, reading);
  const stated = precision ?? null;
  if (lookedUp) {
    const { kind, radiusKm } = lookedUp.precision;
    const least = Math.max(radius ?? 0, stated?.radiusKm ?? 0);
    const wider = least > radiusKm ? { kind: stated?.kind ?? kind, radiusKm: least } : {};
    const place = { ...lookedUp, within: '', precision: { kind, radiusKm, ...wider } };
    return { place, words, remarks };
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
    words,
    remarks,
  };
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
  return positionOf(row, reading, [])?.position ?? null;
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
}

function positionOf(row: Row, reading: TableReading, remarks: Remark[]): Found | null {
  for (const column of reading.columns('position')) {
    const cell = reading.cell(row, column);
    if (cell === null) continue;
    const found = tellOf(readPosition(cell, column.use), column.name, cell, remarks);
    if (found) return foundAt(found, [column], [String(cell)]);
  }
  const [latitude] = reading.columns('latitude');
  const [longitude] = reading.columns('longitude');
  if (!latitude || !longitude) return null;
  const cells = [reading.cell(row, latitude), reading.cell(row, longitude)] as const;
  if (cells[0] === null && cells[1] === null) return null;
  const read = readPoint(
    { latitude: cells[0], longitude: cells[1] },
    { latitude: latitude.use, longitude: longitude.use },
  );
  const found = tellOf(read, latitude.name, cells.join(', '), remarks);
  return found && foundAt(found, [latitude, longitude], cells.map(String));
}

/** The position that was read; null where there is none, and then what is to be said of that. */
function tellOf(read: PositionCell, column: string, cell: Cell, remarks: Remark[]): LngLat | null {
  if (read.is === 'read') return read.value;
  if (read.is === 'refused') {
    const { got, expected, cure, cureKey } = read;
    remarks.push({ column, got, expected, cure, cureKey });
  } else {
    for (const note of read.notes)
      remarks.push({ column, got: `“${quoteCell(cell)}”`, taken: COORDINATE_NOTES[note] });
  }
  return null;
}

function foundAt(
  position: LngLat,
  columns: readonly { readonly name: string }[],
  written: readonly string[],
): Found {
  const digits = Math.max(...written.map(decimalsOf));
  const radius = Math.max(LEAST_RADIUS, (DEGREE / 2) * 10 ** -digits);
  const names = columns.map(({ name }) => `“${name}”`).join(' and ');
  return {
    position,
    radiusKm: Number(radius.toPrecision(2)),
    columns: `the ${columns.length === 1 ? 'column' : 'columns'} ${names}`,
    exact: digits === 1 ? '1 decimal' : `${digits} decimals`,
  };
}

/** The most digits behind a decimal point or comma. */
function decimalsOf(text: string): number {
  let most = 0;
  for (const [, digits] of text.matchAll(/\d[.,](\d+)/g)) most = Math.max(most, digits!.length);
  return most;
}
