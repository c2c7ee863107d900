import { deskCompareWords as words } from '../../../messages/desk-rooms/desk-compare-words.ts';
import type { Comparison, ListedPoint } from '../../compare/comparison.ts';
import { firstFigures } from '../../compare/decided/first-figures.ts';
import type { Decision } from '../../compare/decided/decisions.ts';
import type { HeldDecision } from '../../compare/decided/settled-points.ts';
import { unlisted } from '../../compare/taking/others-vocabulary.ts';
import { takeBack } from '../../compare/taking/take-back.ts';
import { changeFor, cutIn, takePoints } from '../../compare/taking/take-points.ts';
import type { OtherCoding } from '../../compare/taking/take-points.ts';
import { applyChange } from '../../records/changes.ts';
import type { Records } from '../../records/desk-records.ts';
import type { Step } from '../../records/history.ts';
import type { DeskStore } from '../../state/desk-store.ts';
import type { DeskComparison } from './useComparison.ts';

/** Ways to decide. Each says what was done. */
export interface Deciding {
  readonly keep: (points: readonly ListedPoint[]) => void;
  readonly take: (points: readonly ListedPoint[]) => void;
  /** Takes back what was taken over at one point; null where it was taken on another day. */
  readonly takeBack: (decision: HeldDecision) => (() => void) | null;
  /** Puts decisions of a file to use, where their points are open. @returns what came of it */
  readonly load: (decisions: readonly Decision[]) => string;
}

/** What each step took, for one thing of it to be taken back. */
const TAKEN = new WeakMap<
  Step,
  {
    /** As they were before. */
    readonly records: Records;
    readonly comparison: Comparison;
    readonly points: readonly ListedPoint[];
  }
>();

export function useDeciding(
  store: DeskStore,
  other: OtherCoding,
  { comparison, held, describe, open, decided: before }: DeskComparison,
  onSaid: (said: string) => void,
): Deciding {
  const decidedTheirs = before.some(({ decision }) => decision === 'theirs');
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
    if (!decidedTheirs) held.noteFirst(firstFigures(comparison));
    const known = unlisted(store.getState().history.records);
    const step = takePoints(store, other, comparison, points);
    if (step) {
      const { records } = applyChange(store.getState().history.records, step.inverse);
      TAKEN.set(step, { records, comparison, points });
    }
    const now = unlisted(store.getState().history.records).filter((id) => !known.includes(id));
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
    takeBack({ key, step }) {
      const taken = step && TAKEN.get(step);
      const point = taken?.points.find((one) => one.key === key);
      if (!taken || !point) return null;
      return () => {
        const stillOpen = new Set(comparison.points.map((one) => one.key));
        const all = taken.points.filter((one) => !stillOpen.has(one.key));
        const after = (points: readonly ListedPoint[]) =>
          applyChange(
            taken.records,
            changeFor(taken.records, other, taken.comparison, points, cutIn(store)),
          ).records;
        const without = after(all.filter((one) => one !== point));
        const change = takeBack(store.getState().history.records, after(all), without);
        if (!change) {
          onSaid(words.changedSince);
          return;
        }
        store.actions.put(change, 'take-back');
        onSaid(words.tookBack);
      };
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
