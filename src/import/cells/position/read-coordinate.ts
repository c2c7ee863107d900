import type { LngLat } from '../../../geo/lng-lat.ts';
import type { CoordinateReading } from '../../mapping.ts';
import type { Cell } from '../../table.ts';
import { LONGEST_VALUE, NOTHING, plainText, quoteCell, refuse } from '../cell-reading.ts';
import type { CellReading, Refusal } from '../cell-reading.ts';
import { parseDegrees } from './degrees-text.ts';
import type { Axis, Degrees } from './degrees-text.ts';
import { isEmptyPoint, parsePair, parsePoint } from './position-text.ts';
import type { Pair } from './position-text.ts';

/** `null-island`: 0/0, which programs write where no place is known. */
export type CoordinateNote = 'null-island';

/** What a cell was taken for, in words that follow it. */
export const COORDINATE_NOTES: Readonly<Record<CoordinateNote, string>> = {
  'null-island': 'taken as unknown, for it is what programs write where no place is known',
};

export type CoordinateRefusalWhy =
  | 'no-coordinate'
  | 'out-of-range'
  | 'half'
  | 'decimal-comma'
  | 'wrong-axis'
  | 'undecided';

export type DegreesCell = CellReading<number, CoordinateNote, CoordinateRefusalWhy>;
/** A refusal says of which of two cells it is. */
export type PositionCell = CellReading<LngLat, CoordinateNote, CoordinateRefusalWhy> & {
  readonly axis?: Axis | undefined;
};

const MOST = { latitude: 90, longitude: 180 } as const;
const EXPECTED = 'degrees (46.36, -73.9, 40°40′58″N)';
const CURE = 'write latitude and longitude as degrees: 40.68 and 46.36';

/** Reads one angle, WGS84 degrees. What can be read in one way only is, whatever the form of the column. */
export function readDegrees(
  cell: Cell,
  axis: Axis,
  reading: Partial<CoordinateReading> = {},
): DegreesCell {
  const text = plainText(cell);
  if (text === '') return NOTHING;
  const degrees = text.length > LONGEST_VALUE ? null : parseDegrees(text);
  if (!degrees || typeof cell === 'boolean')
    return refuse('no-coordinate', quoteCell(cell), EXPECTED, CURE);
  const turned = axis === 'longitude' && reading.circle ? inCircle(degrees) : degrees;
  const refusal = refusalOf(turned, axis, cell, reading);
  return refusal ?? { is: 'read', value: turned.value, notes: [] };
}

/** A longitude that is counted from 0 to 360, from −180 to 180: nine digits behind the point are a tenth of a millimetre. */
function inCircle(degrees: Degrees): Degrees {
  const { value } = degrees;
  return value > MOST.longitude && value <= 360
    ? { ...degrees, value: Number((value - 360).toFixed(9)) }
    : degrees;
}

/** Reads the point of a row whose latitude and longitude are in two columns. */
export function readPoint(
  cells: Readonly<Record<Axis, Cell>>,
  readings: Readonly<Partial<Record<Axis, Partial<CoordinateReading>>>> = {},
): PositionCell {
  const lat = readDegrees(cells.latitude, 'latitude', readings.latitude);
  const lng = readDegrees(cells.longitude, 'longitude', readings.longitude);
  if (lat.is === 'refused') return { ...lat, axis: 'latitude' };
  if (lng.is === 'refused') return { ...lng, axis: 'longitude' };
  if (lat.is === 'nothing' && lng.is === 'nothing') return NOTHING;
  if (lat.is === 'nothing' || lng.is === 'nothing') {
    const [is, lacks] =
      lat.is === 'nothing'
        ? (['longitude', 'latitude'] as const)
        : (['latitude', 'longitude'] as const);
    const got = quoteCell(lat.is === 'nothing' ? cells.longitude : cells.latitude);
    return { ...refuse('half', got, `a ${lacks} beside the ${is}`), axis: is };
  }
  return positionOf({ lat: lat.value, lng: lng.value });
}

/** Reads both angles from one cell: `40.68, 46.36`, `46.36|40.68`, `POINT(46.36 40.68)`. */
export function readPosition(cell: Cell, reading: Partial<CoordinateReading> = {}): PositionCell {
  const text = plainText(cell);
  if (text === '' || isEmptyPoint(text)) return NOTHING;
  if (text.length > LONGEST_VALUE) return refuse('no-coordinate', quoteCell(cell), EXPECTED, CURE);
  const written = parsePoint(text);
  // POINT has the longitude first, but not everywhere.
  const point =
    written && reading.first === 'latitude' ? { lng: written.lat, lat: written.lng } : written;
  if (point) return checked(point, cell) ?? positionOf(point);
  const pair = parsePair(text, reading);
  if (!pair)
    return refuse(
      'no-coordinate',
      quoteCell(cell),
      'two angles (40.68, 46.36), or POINT(46.36 40.68)',
      CURE,
    );
  const first = firstAxis(pair, reading);
  if (first === null)
    return refuse(
      'undecided',
      quoteCell(cell),
      'to be told which of the two is the latitude',
      'say first "latitude" or "longitude" for the column in mapping.json',
      'first',
    );
  const [lat, lng] = first === 'latitude' ? [pair.first, pair.last] : [pair.last, pair.first];
  return (
    refusalOf(lat, 'latitude', cell, {}) ??
    refusalOf(lng, 'longitude', cell, {}) ??
    positionOf({ lat: lat.value, lng: lng.value })
  );
}

/** Which of a pair stands first: its letters say so, the column, or a number over 90. */
function firstAxis({ first, last }: Pair, reading: Partial<CoordinateReading>): Axis | null {
  if (first.axis) return first.axis;
  if (last.axis) return last.axis === 'latitude' ? 'longitude' : 'latitude';
  if (reading.first) return reading.first;
  if (Math.abs(first.value) > MOST.latitude) return 'longitude';
  return Math.abs(last.value) > MOST.latitude ? 'latitude' : null;
}

function positionOf(point: LngLat): PositionCell {
  if (point.lat === 0 && point.lng === 0) return { is: 'nothing', notes: ['null-island'] };
  return { is: 'read', value: point, notes: [] };
}

function checked({ lat, lng }: LngLat, cell: Cell): Refusal<CoordinateRefusalWhy> | null {
  return outOfRange(lat, 'latitude', cell) ?? outOfRange(lng, 'longitude', cell);
}

function refusalOf(
  { value, form, axis: written }: Degrees,
  axis: Axis,
  cell: Cell,
  { form: said }: Partial<CoordinateReading>,
): Refusal<CoordinateRefusalWhy> | null {
  if (written !== null && written !== axis)
    return refuse(
      'wrong-axis',
      quoteCell(cell),
      `a ${axis}`,
      'is the column swapped with the other?',
    );
  if (form === 'decimal-comma' && said === 'decimal')
    return refuse(
      'decimal-comma',
      quoteCell(cell),
      'a decimal point',
      'say form "decimal-comma" for the column in mapping.json',
      'form',
    );
  return outOfRange(value, axis, cell);
}

const IN_CIRCLE =
  'is it a slip, or are longitudes counted from 0 to 360? Then say circle "0-360" for the column in mapping.json';

function outOfRange(value: number, axis: Axis, cell: Cell): Refusal<CoordinateRefusalWhy> | null {
  const most = MOST[axis];
  if (Math.abs(value) <= most) return null;
  const expected = `a ${axis} from −${most} to ${most}`;
  if (axis === 'longitude' && value > most && value <= 360)
    return refuse('out-of-range', quoteCell(cell), expected, IN_CIRCLE, 'form');
  const cure =
    Math.abs(value) > MOST.longitude
      ? 'has the decimal point been lost, or are these metres of a projection?'
      : 'are latitude and longitude swapped?';
  return refuse('out-of-range', quoteCell(cell), expected, cure);
}
