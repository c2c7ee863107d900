import { deskCompareWords as words } from '../../../messages/desk-rooms/desk-compare-words.ts';
import type { ListedPoint } from '../../compare/comparison.ts';
import type { Decision } from '../../compare/decided/decisions.ts';
import type { HeldDecision } from '../../compare/decided/settled-points.ts';
import { unlisted } from '../../compare/taking/others-vocabulary.ts';
import { takePoints } from '../../compare/taking/take-points.ts';
import type { OtherCoding } from '../../compare/taking/take-points.ts';
import type { Step } from '../../records/history.ts';
import type { DeskStore } from '../../state/desk-store.ts';
import type { DeskComparison } from './useComparison.ts';

/** Ways to decide. Each says what was done. */
export interface Deciding {
  readonly keep: (points: readonly ListedPoint[]) => void;
  readonly take: (points: readonly ListedPoint[]) => void;
  /** Puts decisions of a file to use, where their points are open. @returns what came of it */
  readonly load: (decisions: readonly Decision[]) => string;
}

export function useDeciding(
  store: DeskStore,
  other: OtherCoding,
  { comparison, held, describe, open }: DeskComparison,
  onSaid: (said: string) => void,
): Deciding {
  const decided = (
    point: ListedPoint,
    decision: Decision['decision'],
    step: Step | null,
  ): HeldDecision => {
    const { about, article, context, mine, theirs } = describe(point);
    const when = new Date().toISOString();
    return { key: point.key, decision, when, about, article, context, mine, theirs, step };
  };
  const saidOf = (points: readonly ListedPoint[]): string =>
    points.length === 1 ? describe(points[0]!).about : words.several(points.length);
  const takeThem = (points: readonly ListedPoint[]) => {
    const before = unlisted(store.getState().history.records);
    const step = takePoints(store, other, comparison, points);
    const now = unlisted(store.getState().history.records).filter((id) => !before.includes(id));
    return {
      taken: step ? points.map((point) => decided(point, 'theirs', step)) : [],
      beside: now.length > 0 ? ` ${words.notListed(now)}` : '',
    };
  };
  return {
    keep(points) {
      held.decide(points.map((point) => decided(point, 'mine', null)));
      onSaid(words.kept(saidOf(points), open.length - points.length));
    },
    take(points) {
      const said = saidOf(points);
      const { taken, beside } = takeThem(points);
      held.decide(taken);
      if (taken.length === 0) onSaid(words.nothingToTake);
      else onSaid(words.took(said, open.length - points.length) + beside);
    },
    load(decisions) {
      const byKey = new Map(open.map((point) => [point.key, point]));
      const there = decisions.filter(({ key }) => byKey.has(key));
      const pointsOf = (which: Decision['decision']): ListedPoint[] =>
        there.filter(({ decision }) => decision === which).map(({ key }) => byKey.get(key)!);
      const toTake = pointsOf('theirs');
      const { taken, beside } = takeThem(toTake);
      const kept = there.filter(({ decision }) => decision === 'mine');
      held.decide([...kept.map((one) => ({ ...one, step: null })), ...taken]);
      return words.loaded(kept.length, taken.length, decisions.length - there.length) + beside;
    },
  };
}
