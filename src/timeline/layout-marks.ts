import type { Row } from '../dataset/columns.ts';
import type { Group } from '../evidence/categories.ts';
import { DAY } from '../time/interval.ts';
import type { When } from '../time/when.ts';
import { createStack } from './stack.ts';

/** What a mark needs to know of its incident. */
export interface MarkSubject {
  readonly row: Row;
  readonly time: When;
  readonly tone: Group;
}

/** An incident on the timeline, CSS pixels. */
export interface TimelineMark {
  readonly subject: MarkSubject;
  /** The centre of its dot; `y` from the upper edge of the space for marks. */
  readonly x: number;
  readonly y: number;
  /** The dot's width and height. */
  readonly size: number;
  /** The ends of the time it may lie in, as far as the plot shows it, where that is wider than a dot. */
  readonly whisker: Extent | null;
}

export interface Extent {
  readonly from: number;
  readonly to: number;
  /** Whether it goes on beyond the plot's edges. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

export interface MarkLayoutOptions {
  /** From epoch milliseconds UTC to pixels; not clamped. */
  readonly x: (instant: number) => number;
  readonly width: number;
  readonly height: number;
}

interface Sizes {
  readonly largest: number;
  readonly smallest: number;
}

export interface MarkLayout {
  readonly marks: TimelineMark[];
  /** Whether the tallest stack is no taller than the space. */
  readonly fits: boolean;
}

/** A dot smaller than this has no shape that can be told, CSS pixels. */
const DOT: Sizes = { largest: 12, smallest: 7 };
/** The room a whisker's row takes, CSS pixels. */
const WHISKER_ROW: Sizes = { largest: 6, smallest: 3 };
/** At most this share of the height belongs to whiskers. */
const WHISKER_SHARE = 0.4;
/** A span narrower than this is a dot, CSS pixels. */
const NARROWEST_WHISKER = 14;

/**
 * Arranges marks so that none covers another. Clock times stand where they are and days within their day, stacked
 * up from the axis; intervals and sets of days lie over their whole length, in rows of their own down from the top.
 * Dots shrink until the tallest stack fits.
 * @param subjects in order of time, those that overlap what the plot shows
 */
export function layoutMarks(
  subjects: readonly MarkSubject[],
  options: MarkLayoutOptions,
): MarkLayout {
  const long: MarkSubject[] = [];
  const short: MarkSubject[] = [];
  for (const subject of subjects) (isLong(subject, options) ? long : short).push(subject);
  const whiskers = layoutWhiskers(long, options);
  const room = options.height - whiskers.height;
  for (let size = DOT.largest; ; size -= 1) {
    const dots = stackDots(short, options, size, room);
    const fits = dots.height <= room && whiskers.height <= options.height;
    if (!fits && size > DOT.smallest) continue;
    const marks = dots.marks.map((dot) => ({ ...dot, y: options.height - dot.y }));
    return { marks: [...whiskers.marks, ...marks], fits };
  }
}

/** The largest and smallest mark of talks, CSS pixels. */
const TALKS: Sizes = { largest: 11, smallest: 7 };
/** How far from its time a mark of talks may stand to be clear of its neighbour, as a share of its size. */
const TALKS_REACH = 1.6;

/** Arranges talks in one row, whose middle is `height / 2`; null where they are too many for that. */
export function layoutTalks(
  subjects: readonly MarkSubject[],
  options: MarkLayoutOptions,
): TimelineMark[] | null {
  for (let size = TALKS.largest; size >= TALKS.smallest; size -= 1) {
    const row = layoutRow(subjects, options, size);
    if (row) return row;
  }
  return null;
}

function layoutRow(
  subjects: readonly MarkSubject[],
  { x, width, height }: MarkLayoutOptions,
  size: number,
): TimelineMark[] | null {
  const marks: TimelineMark[] = [];
  let free = -Infinity;
  for (const subject of subjects) {
    const { start, end } = subject.time;
    const middle = clampTo((Math.max(0, x(start)) + Math.min(width, x(end))) / 2, size, width);
    const at = Math.max(middle, free);
    if (at - middle > TALKS_REACH * size || at > width - size / 2) return null;
    free = at + size + 1;
    marks.push({ subject, x: at, y: height / 2, size, whisker: null });
  }
  return marks;
}

type Room = Omit<MarkLayoutOptions, 'height'>;

/**
 * Arranges marks of one size in a lane that is as high as they need: what lasted long is a dot where it began, in the
 * middle of a set, with its whisker beside the dots of others.
 */
export function layoutLane(subjects: readonly MarkSubject[], room: Room, size: number): Arranged {
  const marks = stackDots(subjects, room, size, 0, true);
  const whole = marks.marks.map((mark) => ({
    ...mark,
    y: marks.height - mark.y,
    whisker: isLong(mark.subject, room) ? extentOf(mark.subject, room) : null,
  }));
  // The shorter over the longer: a whisker lies behind the dots that it passes.
  const isShort = ({ whisker }: TimelineMark): number => (whisker ? 0 : 1);
  return { ...marks, marks: whole.toSorted((a, b) => isShort(a) - isShort(b)) };
}

function isLong({ time }: MarkSubject, { x }: Room): boolean {
  if (time.form === 'clock') return false;
  const isDay = time.form === 'date' && time.end - time.start <= 1.5 * DAY;
  return !isDay && x(time.end) - x(time.start) >= NARROWEST_WHISKER;
}

/** Marks, and the height that they need, CSS pixels. */
export interface Arranged {
  readonly marks: TimelineMark[];
  readonly height: number;
}

function extentOf({ time }: MarkSubject, { x, width }: Room): Extent {
  const start = x(time.start);
  const end = x(time.end);
  return {
    from: Math.max(0, start),
    to: Math.min(width, end),
    cutStart: start < 0,
    cutEnd: end > width,
  };
}

/** Where the dot of a whisker stands. */
function anchorOf({ time }: MarkSubject, { from, to }: Extent): number {
  return time.form === 'interval' ? from : (from + to) / 2;
}

/** How many dots stand beside one another on whiskers that begin at once. */
const ANCHORS = 6;

/** Where on its whisker a dot may stand, the best first: where it began, or near it. */
function anchors(subject: MarkSubject, room: Room, pitch: number): number[] {
  const extent = extentOf(subject, room);
  const first = anchorOf(subject, extent);
  const most = Math.min(ANCHORS, 1 + Math.floor((extent.to - first) / pitch));
  return Array.from({ length: most }, (_, at) => first + at * pitch);
}

/** An interval's dot stands at its start; a set's, or a month's, in its middle, for it is one unknown day of it. */
function layoutWhiskers(
  subjects: readonly MarkSubject[],
  { x, width, height }: MarkLayoutOptions,
): Arranged {
  const rows: Extent[][] = [];
  const placed = subjects.map((subject) => {
    const whisker = extentOf(subject, { x, width });
    return { subject, whisker, row: firstFreeRow(rows, whisker) };
  });
  const pitch = Math.max(
    WHISKER_ROW.smallest,
    Math.min(WHISKER_ROW.largest, (height * WHISKER_SHARE) / Math.max(rows.length, 1)),
  );
  const marks = placed.map(({ subject, whisker, row }) => {
    return {
      subject,
      x: clampTo(anchorOf(subject, whisker), pitch, width),
      y: pitch / 2 + row * pitch,
      size: pitch,
      whisker,
    };
  });
  return { marks, height: rows.length * pitch };
}

/**
 * Days take as many columns as make their stack about square, or as its height asks for, in their visible middle.
 * @param anchored whether what is long stands where its whisker's dot does
 * @returns marks whose `y` counts up from the axis
 */
function stackDots(
  subjects: readonly MarkSubject[],
  { x, width }: Room,
  size: number,
  room: number,
  anchored = false,
): Arranged {
  const pitch = size + (size > 10 ? 2 : 1);
  const rowsInRoom = Math.max(1, Math.floor(room / pitch));
  const inDay = new Map<number, number>();
  for (const { time } of subjects) inDay.set(time.start, (inDay.get(time.start) ?? 0) + 1);
  const stack = createStack(pitch);
  const marks = subjects.map((subject) => {
    const { start, end, form } = subject.time;
    const from = Math.max(0, x(start));
    const to = Math.min(width, x(end));
    const exact = form === 'clock' || to - from < pitch;
    const count = inDay.get(start) ?? 1;
    const wanted = Math.max(Math.ceil(Math.sqrt(count)), Math.ceil(count / rowsInRoom));
    const centres =
      anchored && isLong(subject, { x, width })
        ? anchors(subject, { x, width }, pitch)
        : exact
          ? [x((start + end) / 2)]
          : columns(from, to, pitch, wanted);
    const best = stack.place(centres.map((centre) => clampTo(centre, size, width)));
    return { subject, x: best.x, y: pitch / 2 + best.row * pitch, size, whisker: null };
  });
  return { marks, height: stack.rows * pitch };
}

/** The first row with room for an extent and half a dot on either side. */
function firstFreeRow(rows: Extent[][], extent: Extent): number {
  const half = WHISKER_ROW.largest / 2;
  const isTaken = (row: readonly Extent[]): boolean =>
    row.some(
      (other) => other.from - half < extent.to + half && extent.from - half < other.to + half,
    );
  let at = 0;
  while (rows[at] && isTaken(rows[at]!)) at++;
  (rows[at] ??= []).push(extent);
  return at;
}

/** The centres of the columns that fit between two edges, left to right, at most as many as wanted. */
function columns(from: number, to: number, pitch: number, wanted: number): number[] {
  const count = Math.max(1, Math.min(wanted, Math.floor((to - from) / pitch)));
  const first = (from + to) / 2 - ((count - 1) * pitch) / 2;
  return Array.from({ length: count }, (_, index) => first + index * pitch);
}

function clampTo(at: number, size: number, width: number): number {
  return Math.max(size / 2, Math.min(width - size / 2, at));
}
