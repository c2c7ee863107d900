import type { Claim, Tally } from '../evidence/model.ts';
import type { FigureAccount } from '../evidence/derive.ts';

/** One running total at one day. */
export interface TollStep extends FigureAccount {
  readonly tally: Tally;
}

/** Totals of one scope: one series, one measure, one thing counted, by one who counts. */
export interface TollLine {
  readonly key: string;
  readonly measure: FigureAccount['figure']['measure'];
  readonly of: string;
  /** Speakers of the line: those of one series are one body under several names. */
  readonly speakers: readonly string[];
  /** In order of their days; never empty. */
  readonly steps: readonly TollStep[];
}

/**
 * The tallies as lines over time. Tallies of one series make one line for each thing they count; a tally without a
 * series is a line of its own, so that totals of different scope never meet. Totals are never summed.
 */
export function tollLines(tallies: readonly Tally[]): TollLine[] {
  const lines = new Map<string, TollStep[]>();
  for (const tally of tallies) {
    for (const claim of tally.claims) {
      for (const figure of claim.figures ?? []) {
        const scope = tally.series ?? `${tally.id} ${claim.speaker} ${figure.of}`;
        const key = `${scope} ${figure.measure}`;
        const step = { tally, claim, figure };
        const line = lines.get(key);
        if (line) line.push(step);
        else lines.set(key, [step]);
      }
    }
  }
  return [...lines].map(([key, unsorted]) => {
    const steps = unsorted.toSorted((a, b) => a.tally.time.start - b.tally.time.start);
    const { figure } = steps[0]!;
    const speakers = [...new Set(steps.map(({ claim }: { claim: Claim }) => claim.speaker))];
    return { key, measure: figure.measure, of: figure.of, speakers, steps };
  });
}
