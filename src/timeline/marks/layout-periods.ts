import type { MarkLayoutOptions, MarkSubject, TimelineMark } from '../layout-marks.ts';
import { clampTo, extentOf } from './extent.ts';
import type { Extent } from './extent.ts';

/** A period's dot, where it begins, CSS pixels. */
const DOT = 7;
/** Between the dots of periods that begin together, CSS pixels. */
const GAP = 1;
/** From one period's line to the next, CSS pixels. */
const PITCH = { largest: 4, smallest: 2 };
/** At most this share of the height belongs to the lane. */
const SHARE = 0.4;
/** Below the lane, CSS pixels. */
const MARGIN = 2;

export interface PeriodLane {
  readonly marks: TimelineMark[];
  /** Of the lane, CSS pixels; 0 where there is none. */
  readonly height: number;
  readonly fits: boolean;
}

/**
 * Arranges what is over a period in one lane: each a line over its whole length, in the first row that is free, with its
 * dot where it begins; dots that would cover one another stand side by side.
 */
export function layoutPeriods(
  subjects: readonly MarkSubject[],
  { x, width, height }: Omit<MarkLayoutOptions, 'slotOf'>,
): PeriodLane {
  if (subjects.length === 0) return { marks: [], height: 0, fits: true };
  const ends: number[] = [];
  const placed = subjects.map((subject) => {
    const extent = extentOf(subject.time, { x, width });
    const free = ends.findIndex((end) => end + DOT <= extent.from);
    const row = free < 0 ? ends.length : free;
    ends[row] = Math.max(extent.to, extent.from + DOT);
    return { subject, extent, row };
  });
  const room = height * SHARE - DOT - MARGIN;
  const pitch = Math.min(PITCH.largest, room / Math.max(1, ends.length - 1));
  const marks: TimelineMark[] = [];
  for (const { subject, extent, row } of placed) {
    const y = DOT / 2 + row * pitch;
    marks.push({
      subject,
      x: clampTo(freeFrom(extent, y, marks), DOT, width),
      y,
      size: DOT,
      bar: null,
      whisker: { ...extent, height: Math.min(DOT, pitch) },
    });
  }
  return {
    marks,
    height: (ends.length - 1) * pitch + DOT + MARGIN,
    fits: ends.length === 1 || pitch >= PITCH.smallest,
  };
}

/** Where on a period's line its dot covers none of the dots there are: at its beginning, or the nearest to it. */
function freeFrom({ from, to }: Extent, y: number, marks: readonly TimelineMark[]): number {
  const first = from + DOT / 2;
  for (let at = first; at <= to; at += DOT + GAP) {
    const isTaken = marks.some(
      (other) => Math.abs(other.x - at) < DOT && Math.abs(other.y - y) < DOT,
    );
    if (!isTaken) return at;
  }
  return first;
}
