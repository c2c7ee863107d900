import type { Claim } from '../../../evidence/model.ts';
import type { Records, RecordTypes } from '../../records/desk-records.ts';
import { calledBy, fileOf } from '../called-by.ts';
import { commonWords } from './claim-likeness.ts';
import type { Pair } from './claim-pairs.ts';

type Tally = RecordTypes['tally'];

/** Running totals by the words of their claims, else by title and day: the likeliest first, each in one pair at most. */
export function pairTallies(a: Records, b: Records): readonly Pair<string>[] {
  const alike = (one: Tally, other: Tally): number => {
    const shared = one.claims.filter((claim) =>
      other.claims.some(
        (theirs) =>
          fileOf(a, claim.source) === fileOf(b, theirs.source) && commonWords(claim, theirs) > 0,
      ),
    ).length;
    const isSameTitle = one.title === other.title;
    if (shared === 0 && !(isSameTitle && one.asOf === other.asOf)) return 0;
    return shared + (isSameTitle ? 0.5 : 0) + (one.asOf === other.asOf ? 0.25 : 0);
  };
  const ofB = [...b.tally.values()];
  const likely = [...a.tally.values()]
    .flatMap((one) => ofB.map((other) => ({ a: one.id, b: other.id, alike: alike(one, other) })))
    .filter((pair) => pair.alike > 0)
    .toSorted((one, other) => other.alike - one.alike);
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const pair of likely) {
    if (pairs.has(pair.a) || taken.has(pair.b)) continue;
    pairs.set(pair.a, pair.b);
    taken.add(pair.b);
  }
  return [
    ...[...a.tally.keys()].map((id) => ({ a: id, b: pairs.get(id) ?? null })),
    ...[...b.tally.keys()].filter((id) => !taken.has(id)).map((id) => ({ a: null, b: id })),
  ];
}

/** Claims as they are compared where they are one thing: in no order, whatever each coding calls what they name. */
export function comparedClaims(records: Records, claims: readonly Claim[]): readonly string[] {
  return claims
    .map((claim) => {
      const { quote, note, stance, general = false, reported = false, figures = [] } = claim;
      return JSON.stringify([
        fileOf(records, claim.source),
        quote ? [quote.exact, quote.start] : note,
        calledBy(records, 'speaker', claim.speaker),
        calledBy(records, 'actor', claim.actor ?? null),
        calledBy(records, 'actor', claim.target ?? null),
        stance,
        general,
        reported,
        figures.map(({ measure, of, text, min, max, subset, shared }) => {
          return { measure, of, text, min, max, subset, shared };
        }),
      ]);
    })
    .toSorted();
}
