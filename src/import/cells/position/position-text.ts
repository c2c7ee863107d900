import type { LngLat } from '../../../geo/lng-lat.ts';
import type { CoordinateReading } from '../../mapping.ts';
import { parseDegrees } from './degrees-text.ts';
import type { Degrees } from './degrees-text.ts';

/** What stands between the two angles of a cell, the surest first; white space is ` `. */
const BETWEEN = ['|', ';', '/', ', ', ',', ' '] as const;

/** What a mapping may say, and how that stands in cells. */
const KNOWN: Readonly<Record<string, readonly string[]>> = { ',': [', ', ','], '': [' '] };

/** Two angles in one cell, in the order in which they are written. */
export interface Pair {
  readonly first: Degrees;
  readonly last: Degrees;
  readonly between: string;
}

const WKT = /^(?:SRID=\d+ ?; ?)?POINT ?(?:Z|M|ZM)? ?\( ?([^ ()]+) ([^ ()]+)(?: [^ ()]+){0,2} ?\)$/i;
const EMPTY_WKT = /^(?:SRID=\d+ ?; ?)?POINT ?(?:Z|M|ZM)? ?EMPTY$/i;
const GEO_JSON = /^\{.*"coordinates" ?: ?\[ ?([^ ,[\]]+) ?, ?([^ ,[\]]+)(?: ?,[^[\]]*)?\].*\}$/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

export function isWkt(text: string): boolean {
  return /POINT ?(?:Z|M|ZM)? ?(?:\(|EMPTY)/i.test(text);
}

export function isEmptyPoint(text: string): boolean {
  return EMPTY_WKT.test(text);
}

/** The point of WKT or of a GeoJSON geometry; null where the text is neither. */
export function parsePoint(text: string): LngLat | null {
  const match = WKT.exec(text) ?? GEO_JSON.exec(text);
  const [lng, lat] = match?.slice(1, 3) ?? [];
  if (lng === undefined || lat === undefined || !NUMBER.test(lng) || !NUMBER.test(lat)) return null;
  return { lng: Number(lng), lat: Number(lat) };
}

/** Parts a cell into two angles; null where it is no two. @param reading what is known of the column */
export function parsePair(
  text: string,
  reading: Partial<Pick<CoordinateReading, 'form' | 'between'>>,
): Pair | null {
  const bare = text
    .replace(/^geo:/i, '')
    .replace(/^[([{] ?/, '')
    .replace(/ ?[)\]}]$/, '');
  const known = reading.between?.trim();
  const all = known === undefined ? BETWEEN : (KNOWN[known] ?? [known]);
  for (const between of all) {
    // 40,68 is one angle where commas are decimal.
    if (between === ',' && reading.form === 'decimal-comma' && known === undefined) continue;
    const pair = partedBy(bare, between);
    if (pair) return pair;
  }
  return null;
}

function partedBy(text: string, between: string): Pair | null {
  const parts = between === ' ' ? halves(text) : text.split(between === ', ' ? /, +/ : between);
  if (parts.length !== 2) return null;
  const [first, last] = parts.map((part) => parseDegrees(part.trim()));
  return first && last ? { first, last, between } : null;
}

/** The two sides of the space in the middle, or behind the letter of the first: `40 40 58 N 46 21 38 E`. */
function halves(text: string): string[] {
  const lettered = /^(.*?\d.*?\p{L}+\.?(?: ?\p{L}\.)?) (.*\d.*)$/u.exec(text);
  if (lettered && parseDegrees(lettered[1]!) && parseDegrees(lettered[2]!))
    return lettered.slice(1);
  const words = text.split(' ');
  if (words.length % 2 !== 0) return words;
  const middle = words.length / 2;
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
}
