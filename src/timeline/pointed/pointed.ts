import type { Row } from '../../dataset/indexes/columns.ts';
import type { TimeInterval } from '../../time/interval.ts';
import type { TimelineMark } from '../marks/layout-marks.ts';

/** What the card tells of: one incident, or those of a column. */
export interface Pointed {
  /** Where it is on the plot, CSS pixels. */
  readonly x: number;
  /** Those of which something is said, the one that is pointed at first. */
  readonly rows: readonly Row[];
  /** How many there are in all. */
  readonly count: number;
  /** The time that they share; null where it is the one incident's own. */
  readonly span: TimeInterval | null;
  /** Whether they are those over a period. */
  readonly isOver?: boolean;
}

/** Where a plot is pointed at, CSS pixels; the row of the mark that is there, and how far off one may be. */
export interface PointedAt {
  readonly x: number;
  readonly y: number;
  readonly row: Row | null;
  readonly reach: number;
}

/** The most incidents of a column that are named. */
export const NAMED = 3;

/** What is told of one incident. */
export function pointedRow(row: Row, x: number): Pointed {
  return { x, rows: [row], count: 1, span: null };
}

/** Hit test of marks, and of bars of marks: what is there, or nearest within reach. @param top of the marks, CSS pixels */
export function pointedMark(
  marks: readonly TimelineMark[],
  top: number,
  { x, y, row, reach }: PointedAt,
): Pointed | null {
  const there = marks.find(({ subject }) => subject.row === row);
  if (row !== null && !there?.bar) return pointedRow(row, there?.x ?? x);
  const found = there ?? nearest(marks, x, y - top, reach);
  if (!found) return null;
  if (!found.bar) return pointedRow(found.subject.row, found.x);
  const column = marks
    .filter(
      (mark) => mark.bar && mark.x === found.x && mark.bar.span.start === found.bar!.span.start,
    )
    .map(({ subject }) => subject.row)
    .toSorted((a, b) => a - b);
  if (column.length === 1) return pointedRow(column[0]!, found.x);
  const first = row ?? column[0]!;
  const others = column.filter((other) => other !== first);
  return {
    x: found.x,
    rows: [first, ...others.slice(0, NAMED - 1)],
    count: column.length,
    span: found.bar.span,
  };
}

/** A dot or a line by how far off it is; a bar along all its height, by how far it is to its side. */
function nearest(
  marks: readonly TimelineMark[],
  x: number,
  y: number,
  reach: number,
): TimelineMark | null {
  let best: TimelineMark | null = null;
  let least = Infinity;
  for (const mark of marks) {
    const { bar, size, whisker } = mark;
    const half = (bar?.width ?? size) / 2;
    const beside = Math.max(0, Math.abs(x - mark.x) - half);
    const above = bar ? 0 : Math.max(0, Math.abs(y - mark.y) - size / 2);
    const along = whisker ? Math.max(0, whisker.from - x, x - whisker.to) : beside;
    const off = Math.min(Math.hypot(beside, above), Math.hypot(along, Math.abs(y - mark.y)));
    const distance = bar ? beside : off;
    if (distance > reach || distance >= least) continue;
    best = mark;
    least = distance;
  }
  return best;
}
