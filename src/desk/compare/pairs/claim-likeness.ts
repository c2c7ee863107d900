import type { Claim } from '../../../evidence/model.ts';
import { isPlaced } from '../../../evidence/spans.ts';
import { overlaps } from '../../../time/interval.ts';
import type { Coded } from './claim-pairs.ts';

/** Least share of the shorter one's words that two claims on the same thing have in common. */
const LEAST_COMMON = 0.5;

/** What tells claims on the same words apart, and how much of their likeness each makes. */
export const FIELDS: readonly { readonly weight: number; readonly of: (one: Coded) => string }[] = [
  { weight: 0.5, of: ({ speaker }) => speaker },
  { weight: 0.5, of: ({ at }) => at },
  { weight: 0.25, of: ({ incident }) => incident.when },
  { weight: 0.25, of: ({ incident }) => incident.category },
  { weight: 0.25, of: ({ incident }) => incident.title },
  { weight: 0.25, of: ({ claim }) => claim.stance },
];

/** Every choice of them, the weightiest first. */
export const FIELD_SETS = FIELDS.reduce<(typeof FIELDS)[]>(
  (sets, field) => sets.flatMap((set) => [[...set, field], set]),
  [[]],
).toSorted((one, other) => weightOf(other) - weightOf(one));

function weightOf(fields: typeof FIELDS): number {
  return fields.reduce((total, { weight }) => total + weight, 0);
}

/** How much of two claims on the same words is the same; 0 where their words are others. One quote may carry several. */
export function likeness(a: Coded, b: Coded): number {
  const common = commonWords(a.claim, b.claim);
  if (common === 0) return 0;
  const isSame = FIELDS.filter((field) => field.of(a) === field.of(b));
  const isNear = a.incident.when !== b.incident.when && isSameTime(a, b);
  return common + weightOf(isSame) + (isNear ? 0.25 : 0);
}

function isSameTime(a: Coded, b: Coded): boolean {
  const [ofA, ofB] = [a.when(), b.when()];
  return ofA !== null && ofB !== null && overlaps(ofA, ofB);
}

/** The share of all their words that two claims have in common, 0 to 1; 0 where it is less than half of the shorter. */
export function commonWords({ quote, note }: Claim, other: Claim): number {
  if (note !== undefined || other.note !== undefined) return note === other.note ? 1 : 0;
  if (!quote || !other.quote) return 0;
  if (!isPlaced(quote) || !isPlaced(other.quote)) return quote.exact === other.quote.exact ? 1 : 0;
  const [from, to] = [quote, other.quote];
  const common = Math.min(from.end, to.end) - Math.max(from.start, to.start);
  const [shorter, longer] = [from.exact.length, to.exact.length].toSorted((x, y) => x - y);
  return common < shorter! * LEAST_COMMON ? 0 : common / (shorter! + longer! - common);
}
