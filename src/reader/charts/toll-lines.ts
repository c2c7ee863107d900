import type { Claim, Tally } from '../../evidence/model.ts';
import type { FigureAccount } from '../../evidence/derive.ts';
import { grouped } from '../../evidence/grouped.ts';

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
  /** The totals in order of their days; never empty. */
  readonly steps: readonly TollStep[];
}

/**
 * The tallies as lines over time. A series is one line a measure, whatever word each of its tallies has for what it
 * counts, as long as each counts one thing; where one counts several, each thing is a line of its own, and so is every
 * part of another figure. A tally without a series is alone, so that totals of different scope never meet. Totals are
 * never summed, and a denial is no total.
 */
export function tollLines(tallies: readonly Tally[]): TollLine[] {
  const several = seriesOfSeveralThings(tallies);
  const keyOf = (step: TollStep): string => {
    const { tally, claim, figure } = step;
    const scope = tally.series ?? `${tally.id} ${claim.speaker}`;
    const isPart = figure.subset === true;
    const named = isPart || tally.series === undefined || several.has(seriesMeasure(step));
    const key = [scope, figure.measure, ...(named ? [figure.of] : []), ...(isPart ? ['part'] : [])];
    return key.join(' ');
  };
  return [...grouped(tallies.flatMap(stepsOf), keyOf)].map(([key, unsorted]) => {
    const steps = unsorted.toSorted((a, b) => a.tally.time.start - b.tally.time.start);
    const { figure } = steps[0]!;
    const speakers = [...new Set(steps.map(({ claim }: { claim: Claim }) => claim.speaker))];
    return { key, measure: figure.measure, of: figure.of, speakers, steps };
  });
}

function stepsOf(tally: Tally): TollStep[] {
  return tally.claims.flatMap((claim) =>
    claim.stance === 'denies'
      ? []
      : (claim.figures ?? []).map((figure) => ({ tally, claim, figure })),
  );
}

/** The series and measures of which one tally counts several things. */
function seriesOfSeveralThings(tallies: readonly Tally[]): Set<string> {
  const several = new Set<string>();
  for (const tally of tallies) {
    const things = new Map<string, string>();
    for (const step of stepsOf(tally)) {
      if (step.figure.subset === true) continue;
      const key = seriesMeasure(step);
      if ((things.get(key) ?? step.figure.of) !== step.figure.of) several.add(key);
      things.set(key, step.figure.of);
    }
  }
  return several;
}

function seriesMeasure({ tally, figure }: TollStep): string {
  return `${tally.series} ${figure.measure}`;
}
