import type { Step } from '../../records/history.ts';
import type { ListedPoint } from '../comparison.ts';
import type { Decision } from './decisions.ts';

/** A decision in hand. */
export interface HeldDecision extends Decision {
  /** What took theirs over; null where mine is kept, and where it was taken on another day. */
  readonly step: Step | null;
}

/** A decision as it is kept and saved. */
export function bareDecision(held: HeldDecision): Decision {
  const { key, decision, when, about, article, context, mine, theirs } = held;
  return { key, decision, when, about, article, context, mine, theirs };
}

/** What is to be decided, and what is. */
export interface SettledPoints {
  readonly open: readonly ListedPoint[];
  /** The last first. */
  readonly decided: readonly HeldDecision[];
}

/**
 * Tells points that are open from what was decided. What was taken over and undone is open again, as its point is there
 * again; once it is made anew the decision counts as before.
 * @param done the steps that led to the desk's own coding
 */
export function settledPoints(
  points: readonly ListedPoint[],
  decisions: ReadonlyMap<string, HeldDecision>,
  done: readonly Step[],
): SettledPoints {
  const there = new Set(points.map(({ key }) => key));
  const steps = new Set(done);
  return {
    open: points.filter(({ key }) => decisions.get(key)?.decision !== 'mine'),
    decided: [...decisions.values()]
      .filter(({ key, decision, step }) =>
        decision === 'mine' ? there.has(key) : !there.has(key) && (!step || steps.has(step)),
      )
      .toReversed(),
  };
}
