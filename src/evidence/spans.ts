import type { Quote } from './model.ts';

/** A half-open run of an article's text, UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Most of an article that may be quoted: the project holds excerpts, never articles. */
export const MAX_SHARE = 0.55;

/** Whether a quote says where in its article it stands. */
export function isPlaced(quote: Quote): quote is Quote & Span {
  return quote.start !== undefined && quote.end !== undefined;
}

/** Whether two runs have a unit in common. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** How many units the spans cover, each counted once. */
export function coveredLength(spans: readonly Span[]): number {
  let covered = 0;
  let reached = -Infinity;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}

/** A share as people read it: "54.3 %". */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
