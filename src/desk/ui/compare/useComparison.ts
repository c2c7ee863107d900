import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { compareCodings } from '../../compare/comparison.ts';
import type { Comparison, ListedPoint } from '../../compare/comparison.ts';
import { holdDecisions } from '../../compare/decided/held-decisions.ts';
import type { HeldDecisions } from '../../compare/decided/held-decisions.ts';
import { settledPoints } from '../../compare/decided/settled-points.ts';
import type { SettledPoints } from '../../compare/decided/settled-points.ts';
import type { OtherCoding } from '../../compare/taking/take-points.ts';
import { datasetOf } from '../../records/desk-records.ts';
import type { DeskStore } from '../../state/desk-store.ts';
import { describePoint } from './described-point.ts';
import type { DescribedPoint } from './described-point.ts';

export interface DeskComparison extends SettledPoints {
  readonly comparison: Comparison;
  readonly held: HeldDecisions;
  readonly describe: (point: ListedPoint) => DescribedPoint;
}

/** The desk's coding, as it stands, beside another's. */
export function useComparison(store: DeskStore, other: OtherCoding): DeskComparison {
  const records = useStore(store, ({ history }) => history.records);
  const done = useStore(store, ({ history }) => history.done);
  const comparison = useMemo(
    () =>
      compareCodings(
        records,
        other.folder.records,
        (source) => store.article(source)?.sentences ?? null,
      ),
    [records, other, store],
  );
  const { id } = datasetOf(records);
  const held = useMemo(() => holdDecisions(id, other), [id, other]);
  const decisions = useStore(held, (state) => state.decisions);
  const settled = useMemo(
    () => settledPoints(comparison.points, decisions, done),
    [comparison, decisions, done],
  );
  const describe = useCallback(
    (point: ListedPoint) =>
      describePoint(comparison, point, ({ a, b }) => {
        const own = a === null ? null : store.article(a);
        const hash = other.folder.records.source.get(b ?? '')?.custom?.sha256 ?? '';
        return own?.text ?? other.texts.get(hash) ?? null;
      }),
    [comparison, store, other],
  );
  return { comparison, held, describe, ...settled };
}
