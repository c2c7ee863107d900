import { FILES } from '../../files.ts';
import { pointerTo } from '../../finding.ts';
import { runsOf } from './known-text.ts';
import type { Quote } from '../../model.ts';
import { coveredLength, isPlaced, MAX_SHARE, percent } from '../../spans.ts';
import type { Rule } from '../rule.ts';

/**
 * No article is quoted for more than MAX_SHARE of its text. Without the article its length is only known to reach the
 * furthest offset of a quote or suffix, so what can be computed here is the most that the share can be: small
 * enough, it proves the article clear; too large, it proves nothing. Hence a note. `verify`, which has the text, finds.
 */
export const quotedShare: Rule = ({ files, quotes: all, carrierOf }, report) => {
  const quotesOf = new Map<string, Quote[]>(files.sources.map(({ id }) => [id, []]));
  for (const { claim, quote } of all) {
    const ids = new Set([claim.source, carrierOf(claim.source)]);
    for (const id of ids) quotesOf.get(id)?.push(quote);
  }
  files.sources.forEach(({ id, custom }, index) => {
    const quotes = quotesOf.get(id)!;
    const runs = quotes.flatMap(runsOf);
    if (runs.length === 0) return;
    // A carried piece begins somewhere in its carrier's file, at the latest where it is first quoted.
    const from =
      custom?.carriedBy === undefined
        ? 0
        : runs.reduce((a, { start }) => Math.min(a, start), Infinity);
    const to = runs.reduce((a, { start, text }) => Math.max(a, start + text.length), 0);
    const most = coveredLength(quotes.filter(isPlaced)) / (to - from);
    if (most <= MAX_SHARE) return;
    report.note(
      FILES.sources,
      pointerTo(index),
      `up to ${percent(most)} of it may be quoted, as its length is only known to reach ${to - from} units; whether ` +
        `that is above ${percent(MAX_SHARE)}, dateline verify tells, which has the text`,
    );
  });
};
