import { pointerTo } from '../finding.ts';
import type { Rule } from './rule.ts';

/**
 * What an incident or a tally has of claims, and a claim of figures, it has once: a second of the same words is a slip, and
 * would be counted and shown as another's word for it.
 */
export const repeatedClaims: Rule = ({ claims }, report) => {
  const seen = new Map<string, string>();
  for (const { claim, file, pointer, incident, tally } of claims) {
    const key = `${incident ?? ''} ${tally ?? ''} ${inOrder(claim)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, pointer);
    else report.finding(file, pointer, `the claim of ${first} again`, 'each claim once', CURE);
    const figures = new Map<string, number>();
    claim.figures?.forEach((figure, at) => {
      const same = figures.get(inOrder(figure));
      if (same === undefined) figures.set(inOrder(figure), at);
      else {
        const got = `the figure of ${pointer}${pointerTo('figures', same)} again`;
        report.finding(file, pointer + pointerTo('figures', at), got, 'each figure once', CURE);
      }
    });
  }
};

const CURE = 'take out one of the two';

/** JSON whose keys are in order: what is the same is the same text. */
function inOrder(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
