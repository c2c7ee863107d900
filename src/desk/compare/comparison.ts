import type { Records } from '../records/desk-records.ts';
import { fileOf } from './called-by.ts';
import { openPoints } from './open-points.ts';
import type { OpenPoint } from './open-points.ts';
import { pairCodings } from './pairs/pair-codings.ts';
import type { PairedCodings } from './pairs/pair-codings.ts';
import { claimsOf, filesOf } from './point-claims.ts';
import { pointKey } from './point-keys.ts';
import type { CutOf } from './pairs/sentence-pairs.ts';

/** A point with what it is known, found and ordered by. */
export interface ListedPoint {
  /** Its own among those of the comparison. */
  readonly key: string;
  readonly point: OpenPoint;
  /** Of the articles that it is of, the first being where it is listed; none for what has no source. */
  readonly files: readonly string[];
}

/** Two codings side by side: the desk's own, and another's. */
export interface Comparison {
  readonly a: Records;
  readonly b: Records;
  readonly paired: PairedCodings;
  /** In the order of the articles and of their texts. */
  readonly points: readonly ListedPoint[];
}

/** Incidents before the claims on them, and both before the sentences that they are in. */
const RANKS: readonly OpenPoint['about'][] = [
  'incident-field',
  'claim',
  'claim-incident',
  'claim-field',
  'sentence',
  'tally',
  'tally-field',
  'record-field',
];

export function compareCodings(a: Records, b: Records, cutOf?: CutOf): Comparison {
  const paired = pairCodings(a, b, cutOf);
  const orders = new Map(paired.files.map((pair, at) => [(pair.a ?? pair.b)!, at]));
  const given = new Map<string, number>();
  const points = openPoints(a, b, paired)
    .map((point) => {
      const files = filesOf(a, b, point).toSorted(
        (one, other) => (orders.get(one) ?? 0) - (orders.get(other) ?? 0),
      );
      const [file] = files;
      const order = file === undefined ? orders.size : (orders.get(file) ?? orders.size);
      const at = [order, startOf(a, b, point, file), RANKS.indexOf(point.about)] as const;
      return { point, files, at };
    })
    .toSorted(({ at: x }, { at: y }) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2])
    .map(({ point, files }): ListedPoint => {
      const key = pointKey(a, b, point);
      // Rows of one table may be the same in all.
      const number = (given.get(key) ?? 0) + 1;
      given.set(key, number);
      return { key: number === 1 ? key : `${key} | ${number}`, point, files };
    });
  return { a, b, paired, points };
}

/** Where in a file a point is, UTF-16 units from its start; behind everything where its claims quote nothing of it. */
function startOf(a: Records, b: Records, point: OpenPoint, file: string | undefined): number {
  if (point.about === 'sentence') return point.pair.start;
  const starts = claimsOf(a, b, point)
    .filter(({ records, claim }) => fileOf(records, claim.source) === file)
    .map(({ claim: { quote } }) => quote?.start ?? Number.MAX_SAFE_INTEGER);
  return Math.min(Number.MAX_SAFE_INTEGER, ...starts);
}
