import type { Row } from '../../dataset/indexes/columns.ts';
import type { TimeInterval } from '../../time/interval.ts';
import type { MarkLayoutOptions, TimelineMark } from './layout-marks.ts';
import { clampTo, extentOf } from './extent.ts';
import type { Extent } from './extent.ts';
import type { Periods } from './periods.ts';

/** A period's dot, where it begins, CSS pixels. */
const DOT = 7;
/** The gap between the dots of periods that begin together, CSS pixels. */
const GAP = 1;
/** The distance from one period's line to the next, CSS pixels. */
const PITCH = { largest: 4, smallest: 2 };
/** The most of the height that belongs to the lane, a share. */
const SHARE = 0.4;
/** The gap below the lane, CSS pixels. */
const MARGIN = 2;
/** The least width for a band’s words between two handles, CSS pixels. */
const WORDS = 128;
/** The height of a band with its words in it, and of one that has room for none, CSS pixels. */
const BAND = { words: 14, line: 4 };
/** The least height of the others below a band with its words, CSS pixels. */
const OTHERS = 10;

/** Periods as one: from the first's beginning to the last's end. */
export interface PeriodBand {
  /** The number of periods. */
  readonly count: number;
  readonly rows: readonly Row[];
  readonly span: TimeInterval;
  /** Where it lies, CSS pixels; its upper edge is the lane's. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
  /** Whether it is high enough for words. */
  readonly hasWords: boolean;
}

export interface PeriodLane {
  /** None where they are a band. */
  readonly marks: TimelineMark[];
  readonly band: PeriodBand | null;
  /** The lane's height, CSS pixels; 0 where there is none. */
  readonly height: number;
}

const NO_LANE: PeriodLane = { marks: [], band: null, height: 0 };

type Room = Omit<MarkLayoutOptions, 'slotOf'>;

/**
 * Arranges what is over a period in one lane: each a line over its whole length, in the first row that is free, with its
 * dot where it begins; dots that would cover one another stand side by side. What is too much for that is one band.
 */
export function layoutPeriods(periods: Periods, room: Room): PeriodLane {
  if (periods.count === 0) return NO_LANE;
  return layoutLines(periods, room) ?? layoutBand(periods, room);
}

/** Arranges lines. @returns null where there is no room for all of them */
function layoutLines({ subjects, count }: Periods, { x, width, height }: Room): PeriodLane | null {
  const room = height * SHARE - DOT - MARGIN;
  const most = 1 + Math.max(0, Math.floor(room / PITCH.smallest));
  if (count > subjects.length || height < 2 * (DOT + MARGIN)) return null;
  const ends: number[] = [];
  const placed: { readonly extent: Extent; readonly row: number }[] = [];
  for (const subject of subjects) {
    const extent = extentOf(subject.time, { x, width });
    const free = ends.findIndex((end) => end + DOT <= extent.from);
    const row = free < 0 ? ends.length : free;
    if (row >= most) return null;
    ends[row] = Math.max(extent.to, extent.from + DOT);
    placed.push({ extent, row });
  }
  // A single line has room where the lane is too low for a second, and is pointed at as well.
  const pitch = ends.length > 1 ? Math.min(PITCH.largest, room / (ends.length - 1)) : PITCH.largest;
  const marks: TimelineMark[] = [];
  placed.forEach(({ extent, row }, at) => {
    const y = DOT / 2 + row * pitch;
    marks.push({
      subject: subjects[at]!,
      x: clampTo(freeFrom(extent, y, marks), DOT, width),
      y,
      size: DOT,
      bar: null,
      whisker: { ...extent, height: Math.min(DOT, pitch) },
    });
  });
  return { marks, band: null, height: (ends.length - 1) * pitch + DOT + MARGIN };
}

function layoutBand({ subjects, count, span }: Periods, { x, width, height }: Room): PeriodLane {
  const from = Math.max(0, x(span.start));
  const to = Math.min(width, x(span.end));
  // They may run on past its end, not under the handles at the plot's.
  const isLong = Math.max(to, width - from) >= WORDS;
  const hasWords = isLong && height >= BAND.words + MARGIN + OTHERS;
  const own = hasWords ? BAND.words : BAND.line;
  if (!hasWords && height < 2 * (own + MARGIN)) return NO_LANE;
  const rows = subjects.map(({ row }) => row);
  const band = { count, rows, span, from, to, height: own, hasWords };
  return { marks: [], band, height: own + MARGIN };
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
