type Written = readonly [lng: string, lat: string];

const NUMBER = String.raw`-?\d{1,3}(?:\.\d{1,20})?`;
const PAIR = new RegExp(
  String.raw`"coordinates"\s*:\s*\[\s*(${NUMBER})\s*,\s*(${NUMBER})\s*[,\]]`,
  'g',
);

/**
 * The coordinates of points in a text of GeoJSON that have zeros at their end, as they are written, by `pairKey`. Of one
 * point that is written in several ways, the shortest stands: it is no more exact than that.
 */
export function writtenPairs(text: string): ReadonlyMap<string, Written> {
  const pairs = new Map<string, Written>();
  // Twice, as a file may have a million points, of which few have zeros at their end.
  for (const isFirst of [true, false])
    for (const [, lng, lat] of text.matchAll(PAIR)) {
      const written: Written = [lng!, lat!];
      const key = written.map(Number).join(' ');
      const known = pairs.get(key);
      const isShorter = known && written.join('').length < known.join('').length;
      if (isShorter || (isFirst && !known && written.some(endsInZero))) pairs.set(key, written);
    }
  return pairs;
}

function endsInZero(number: string): boolean {
  return number.endsWith('0') && number.includes('.');
}

/** @param coordinates of a geometry: those of one point are known by it */
export function pairKey(coordinates: unknown): string {
  const pair: readonly unknown[] = Array.isArray(coordinates) ? coordinates.slice(0, 2) : [];
  return pair.every((each) => typeof each === 'number') ? pair.join(' ') : '';
}
