import type { TimeInterval } from '../../time/interval.ts';
import type { MarkLayoutOptions, MarkSubject, TimelineMark } from './layout-marks.ts';
import { createStack } from './stack.ts';
import { clampTo, columnsAround, extentOf, isLong } from './extent.ts';
import type { Extent } from './extent.ts';

/** A dot smaller than this has no shape that can be told, CSS pixels. */
const DOT = { largest: 12, smallest: 7 };
/** A column is no more dots wide than this: the days would run into one another. */
const WIDEST_COLUMN = 4;
/** A part of a bar that is lower can't be seen, and one that is higher is as high as a dot, CSS pixels. */
const PART = { least: 2, most: DOT.smallest };
/** The widest bar, CSS pixels. */
const WIDEST_BAR = 16;
/** The gap between the columns of two days, CSS pixels. */
const BETWEEN = 2;

export interface Columns {
  readonly marks: TimelineMark[];
  readonly isBars: boolean;
  readonly fits: boolean;
}

/** Where a mark stands, before it is known how large marks are. */
interface Spot {
  readonly subject: MarkSubject;
  /** The middle of its column, and how wide that may be, CSS pixels. */
  readonly middle: number;
  readonly room: number;
  /** The same for all of a column: the middle of its time; and that time. */
  readonly column: number;
  readonly span: TimeInterval;
  /** Whether the column is that of a day or an hour, and not of a time with room of its own. */
  readonly inSlot: boolean;
  readonly whisker: Extent | null;
}

/**
 * Stacks marks in columns, up from the axis: what is of a day or an hour in the middle of it, what lasts some days where
 * it begins, what lies somewhere within some days in their middle. All columns are equally many dots wide: one, or as
 * many as the tallest needs to find room. Where no dots fit, the columns are bars.
 */
export function layoutColumns(
  subjects: readonly MarkSubject[],
  options: MarkLayoutOptions,
): Columns {
  const spots = subjects.map((subject) => spotOf(subject, options));
  // On top of the others of their column, so that their whiskers pass over lower neighbours.
  spots.sort((a, b) => Number(a.whisker !== null) - Number(b.whisker !== null));
  const counts = countsOf(spots);
  const inSlots = spots.filter(({ inSlot }) => inSlot);
  const narrowest = inSlots.reduce((least, { room }) => Math.min(least, room), Infinity);
  const tallest = inSlots.reduce((most, { column }) => Math.max(most, counts.get(column)!), 0);
  for (let wide = 1; wide <= WIDEST_COLUMN; wide += 1) {
    for (let size = DOT.largest; size >= DOT.smallest; size -= 1) {
      const pitch = size + (size > 10 ? 2 : 1);
      if (wide > 1 && wide * pitch > narrowest - BETWEEN) continue;
      if (Math.ceil(tallest / wide) * pitch > options.height) continue;
      const marks = stackDots(spots, counts, { ...options, size, pitch, wide });
      if (marks) return { marks, isBars: false, fits: true };
    }
  }
  return stackParts(spots, options);
}

function spotOf(subject: MarkSubject, { x, width, slotOf }: MarkLayoutOptions): Spot {
  const { time } = subject;
  const { start, end, form } = time;
  const whisker = isLong(time, { x, width }) ? extentOf(time, { x, width }) : null;
  const base = { subject, whisker };
  if (whisker && form !== 'interval') {
    const { from, to } = whisker;
    const middle = (from + to) / 2;
    return {
      ...base,
      span: time,
      column: (start + end) / 2,
      middle,
      room: to - from,
      inSlot: false,
    };
  }
  const slot = slotOf(whisker ? start : (start + end) / 2);
  const inSlot = slot !== null && (whisker !== null || (slot.start <= start && end <= slot.end));
  const span = inSlot ? slot : time;
  const from = Math.max(0, x(span.start));
  const to = Math.min(width, x(span.end));
  const middle = whisker && !inSlot ? whisker.from : (from + to) / 2;
  const column = (span.start + span.end) / 2;
  return { ...base, span, column, middle, room: x(span.end) - x(span.start), inSlot };
}

function countsOf(spots: readonly Spot[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { column } of spots) counts.set(column, (counts.get(column) ?? 0) + 1);
  return counts;
}

/** The same in the column of the day or hour that it begins in. */
function atFirstSlot(spot: Spot, { x, width, slotOf }: MarkLayoutOptions): Spot {
  const span = slotOf(spot.subject.time.start);
  if (!span) return spot;
  const [from, to] = [Math.max(0, x(span.start)), Math.min(width, x(span.end))];
  const column = (span.start + span.end) / 2;
  return { ...spot, span, column, middle: (from + to) / 2, room: x(span.end) - x(span.start) };
}

interface DotOptions extends MarkLayoutOptions {
  readonly size: number;
  /** The room that a dot takes, CSS pixels. */
  readonly pitch: number;
  /** How many dots wide a column is. */
  readonly wide: number;
}

/** Stacks dots. @returns null where the tallest column is taller than the space */
function stackDots(
  spots: readonly Spot[],
  counts: ReadonlyMap<number, number>,
  { width, height, size, pitch, wide }: DotOptions,
): TimelineMark[] | null {
  const rows = Math.max(1, Math.floor(height / pitch));
  const stack = createStack(pitch);
  const marks = spots.map(({ subject, middle, room, column, inSlot, whisker }) => {
    const count = counts.get(column)!;
    const needed = Math.ceil(count / rows);
    const roomy = Math.max(1, Math.min(Math.floor(room / pitch), Math.ceil(Math.sqrt(count))));
    const columns = inSlot || whisker ? Math.min(wide, count) : Math.max(roomy, needed);
    const centres = columnsAround(middle, columns, pitch);
    const best = stack.place(centres.map((centre) => clampTo(centre, size, width)));
    const y = height - pitch / 2 - best.row * pitch;
    return {
      subject,
      x: best.x,
      y,
      size,
      bar: null,
      whisker: whisker && { ...whisker, height: size },
    };
  });
  if (stack.rows * pitch > height) return null;
  // A whisker lies behind the dots that it passes.
  return marks.toSorted((a, b) => Number(a.whisker === null) - Number(b.whisker === null));
}

/** Bars of equal parts, one an incident, those of a group together; what lasts some days is in the bar of the first. */
function stackParts(spots: readonly Spot[], options: MarkLayoutOptions): Columns {
  const { width, height } = options;
  const inBars = spots.map((spot) => (spot.whisker ? atFirstSlot(spot, options) : spot));
  const tallest = Math.max(1, ...countsOf(inBars).values());
  const part = Math.min(PART.most, height / tallest);
  const inColumn = new Map<number, number>();
  const byGroup = inBars.toSorted((a, b) => a.subject.group - b.subject.group);
  const marks = byGroup.map(({ subject, middle, room, column, span }) => {
    const at = inColumn.get(column) ?? 0;
    inColumn.set(column, at + 1);
    const wide = Math.max(2, Math.min(WIDEST_BAR, room - 1));
    return {
      subject,
      x: clampTo(middle, wide, width),
      y: height - (at + 0.5) * part,
      size: part,
      bar: { width: wide, span },
      whisker: null,
    };
  });
  return { marks, isBars: true, fits: part >= PART.least };
}
