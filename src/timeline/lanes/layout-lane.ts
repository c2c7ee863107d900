import type { MarkSubject, TimelineMark } from '../marks/layout-marks.ts';
import { clampTo, columnsAround, extentOf, isLong } from '../marks/extent.ts';
import type { Room } from '../marks/extent.ts';
import { createStack } from '../marks/stack.ts';

/** Marks, and the height that they need, CSS pixels. */
export interface ArrangedLane {
  readonly marks: TimelineMark[];
  readonly height: number;
}

/** How many dots stand beside one another on whiskers that begin at once. */
const ANCHORS = 6;

/**
 * Arranges marks of one size in a lane that is as high as they need: what lasted long is a dot where it began, in the
 * middle of a set, with its whisker beside the dots of others. Days take as many columns as make their stack about
 * square.
 */
export function layoutLane(
  subjects: readonly MarkSubject[],
  room: Room,
  size: number,
): ArrangedLane {
  const pitch = size + 1;
  const inDay = new Map<number, number>();
  for (const { time } of subjects) inDay.set(time.start, (inDay.get(time.start) ?? 0) + 1);
  const stack = createStack(pitch);
  const stacked = subjects.map((subject) => {
    const { time } = subject;
    const whisker = isLong(time, room) ? { ...extentOf(time, room), height: size } : null;
    const centres = whisker
      ? anchors(subject, whisker, pitch)
      : inColumns(time, inDay, room, pitch);
    const best = stack.place(centres.map((centre) => clampTo(centre, size, room.width)));
    return { subject, x: best.x, row: best.row, size, bar: null, whisker };
  });
  const height = stack.rows * pitch;
  const marks = stacked.map(({ row, ...mark }) => ({
    ...mark,
    y: height - pitch / 2 - row * pitch,
  }));
  // The shorter over the longer: a whisker lies behind the dots that it passes.
  const isShort = ({ whisker }: TimelineMark): number => (whisker ? 0 : 1);
  return { marks: marks.toSorted((a, b) => isShort(a) - isShort(b)), height };
}

/** The columns of what has none of its own: a clock time where it is, a day in its visible middle. */
function inColumns(
  { start, end, form }: MarkSubject['time'],
  inDay: ReadonlyMap<number, number>,
  { x, width }: Room,
  pitch: number,
): number[] {
  const from = Math.max(0, x(start));
  const to = Math.min(width, x(end));
  if (form === 'clock' || to - from < pitch) return [x((start + end) / 2)];
  const wanted = Math.ceil(Math.sqrt(inDay.get(start) ?? 1));
  const columns = Math.max(1, Math.min(wanted, Math.floor((to - from) / pitch)));
  return columnsAround((from + to) / 2, columns, pitch);
}

/** Where on its whisker a dot may stand, the best first: where it began, or near it. */
function anchors(
  { time, over }: MarkSubject,
  { from, to }: { readonly from: number; readonly to: number },
  pitch: number,
): number[] {
  const isMiddle = time.form !== 'interval' && !over;
  const first = isMiddle ? (from + to) / 2 : from;
  const most = Math.min(ANCHORS, 1 + Math.floor((to - first) / pitch));
  return Array.from({ length: most }, (_, at) => first + at * pitch);
}
