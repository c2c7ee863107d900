import type { Row } from '../../dataset/indexes/columns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { lowest } from '../../dataset/indexes/time-index.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { windowOf } from '../view/window.ts';
import type { Matching, Rows } from './matching.ts';
import type { View } from '../view/view.ts';

/**
 * Where a window cuts the dataset: the first `before` rows begin before it, the first `started` before its end, and
 * the first `ended` in order of their ends have ended by its start. Two windows with the same cut hold the same rows.
 */
export interface Cut {
  readonly before: number;
  readonly started: number;
  readonly ended: number;
  /** What begins earlier lies in the window where it ends later than this, epoch milliseconds. */
  readonly from: number;
}

/** The stretch of time whose incidents a view shows, whatever the filters. */
export function reachOf(dataset: Dataset, view: Pick<View, 'window' | 'mode'>): TimeInterval {
  const window = windowOf(dataset, view);
  return view.mode === 'until' ? { start: -Infinity, end: window.end } : window;
}

function cutOf({ times }: Dataset, { start, end }: TimeInterval): Cut {
  return {
    before: times.startedBefore(start),
    started: times.startedBefore(end),
    ended: times.endedBy(start),
    from: start,
  };
}

/** The rows that a view shows. */
export interface ShownRows extends Rows {
  readonly cut: Cut;
  has(row: Row): boolean;
  /** Those from one position to another, excluded. */
  slice(from: number, to: number): Row[];
  /** Calls with each row, in order of time, until it is answered with false. */
  readonly forEach: (visit: (row: Row) => unknown) => void;
}

/** Those of some rows that lie in a stretch of time. */
export function createShownRows(
  dataset: Dataset,
  matching: Matching,
  reach: TimeInterval,
): ShownRows {
  const { columns, times } = dataset;
  const cut = cutOf(dataset, reach);
  const { before, started, ended, from } = cut;
  const first = matching.started(before);
  const reaching = first - matching.ended(ended);
  const length = matching.started(started) - matching.ended(ended);
  let earlier: Uint32Array | null = null;
  /** Those that began before the window and reach into it: few, and found when somebody asks. */
  const reachingRows = (): Uint32Array => {
    if (earlier) return earlier;
    const rows = new Uint32Array(reaching);
    let at = 0;
    if (reaching > 0) {
      times.reaching(from, before, (row) => {
        if (matching.has(row)) rows[at++] = row;
        return at < reaching;
      });
    }
    return (earlier = rows);
  };
  const has = (row: Row): boolean =>
    row < started && matching.has(row) && (row >= before || columns.end[row]! > from);
  return {
    cut,
    length,
    has,
    at: (index) =>
      index < reaching ? reachingRows()[index]! : matching.at(first + index - reaching),
    indexOf(row) {
      if (!has(row)) return -1;
      if (row >= before) return reaching + matching.started(row) - first;
      const earlierRows = reachingRows();
      return lowest(reaching, (at) => earlierRows[at]! >= row);
    },
    slice(begin, end) {
      const rows = [...reachingRows().subarray(begin, end)];
      const last = Math.min(end, length);
      const index = Math.max(begin, reaching);
      if (index >= last) return rows;
      let left = last - index;
      for (let row = matching.at(first + index - reaching); left > 0; row++) {
        if (!matching.has(row)) continue;
        rows.push(row);
        left -= 1;
      }
      return rows;
    },
    forEach(visit) {
      for (const row of reachingRows()) if (visit(row) === false) return;
      for (let row = before; row < started; row++) {
        if (matching.has(row) && visit(row) === false) return;
      }
    },
  };
}
