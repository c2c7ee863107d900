import { useCallback, useMemo } from 'react';
import type { Row } from '../../dataset/indexes/columns.ts';
import { createDensity, densityOf } from '../../dataset/indexes/density.ts';
import { useDataset, useSelection } from '../../state/selection/shown.ts';
import type { TimeInterval } from '../../time/interval.ts';
import type { BegunIn } from '../pointed/pointed-bars.ts';
import { densityBars } from './density-bars.ts';

/** What stands beside the bars, and is not counted by them. */
interface Beside {
  /** Whether there are bars at all. */
  readonly crowded: boolean;
  /** The rows that are spans in the lane, with spaces between: the bars change with these, not with every move of the axis. */
  readonly lane: string;
  /** The code of the group that has a row of its own; null where none has. */
  readonly talks: number | null;
}

/** Bars of what is too much for marks, without what is over a period. @param width of the plot, CSS pixels */
export function useCrowdBars(axis: TimeInterval, width: number, { crowded, lane, talks }: Beside) {
  const { domain, zone, columns, indexes, times, vocabulary } = useDataset();
  const { matching } = useSelection();
  const groups = vocabulary.groups.length;
  const inLane = useMemo(() => new Set(lane.split(' ').filter(Boolean).map(Number)), [lane]);
  /** Whether the bars count a row that passes the filters. */
  const isCounted = useCallback(
    (row: Row): boolean => {
      const group = indexes.slots[row]!;
      return group < groups && group !== talks && !inLane.has(row);
    },
    [indexes, groups, talks, inLane],
  );
  const density = useMemo(() => {
    if (!crowded) return null;
    const isAll = matching.length === columns.dated && inLane.size === 0 && talks === null;
    if (isAll) return densityOf(indexes.density);
    return createDensity(
      (count) => {
        for (let row: Row = 0; row < columns.dated; row++) {
          if (isCounted(row) && matching.has(row))
            count(indexes.slots[row]!, columns.start[row]!, columns.end[row]!);
        }
      },
      groups,
      domain,
    );
  }, [crowded, columns, indexes, matching, domain, groups, inLane, talks, isCounted]);
  const bars = useMemo(
    () => density && densityBars(density, groups, axis, width, zone),
    [density, groups, axis, width, zone],
  );
  /** The rows that the bars count and that begin in a stretch of time. */
  const begunIn: BegunIn = useCallback(
    function* (from, to) {
      const last = matching.started(times.startedBefore(to));
      for (let at = matching.started(times.startedBefore(from)); at < last; at++) {
        const row = matching.at(at);
        if (isCounted(row)) yield row;
      }
    },
    [times, matching, isCounted],
  );
  return { bars, begunIn };
}
