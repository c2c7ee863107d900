import type { Incident } from '../evidence/model.ts';
import { DAY } from '../time/interval.ts';

/** An incident on the timeline, CSS pixels. */
export interface TimelineMark {
  readonly incident: Incident;
  /** The centre of its dot; `y` from the upper edge of the space for marks. */
  readonly x: number;
  readonly y: number;
  /** The dot's width and height. */
  readonly size: number;
  /** The ends of the time it may lie in, where that is longer than a day. */
  readonly whisker: Extent | null;
}

export interface Extent {
  readonly from: number;
  readonly to: number;
}

export interface MarkLayoutOptions {
  /** From epoch milliseconds UTC to pixels. */
  readonly x: (instant: number) => number;
  readonly width: number;
  readonly height: number;
}

/** The largest and smallest dot, and the room a whisker's row takes, CSS pixels. */
const DOT = { largest: 13, smallest: 4 } as const;
const WHISKER_ROW = { largest: 9, smallest: 4 } as const;
/** At most this share of the height belongs to whiskers. */
const WHISKER_SHARE = 0.5;

/**
 * Arranges marks so that none covers another. Clock times stand where they are and days within their day, stacked
 * up from the axis; intervals and sets of days lie over their whole length, in rows of their own down from the top.
 * Dots shrink until the tallest stack fits.
 */
export function layoutMarks(
  incidents: readonly Incident[],
  options: MarkLayoutOptions,
): TimelineMark[] {
  const whiskers = layoutWhiskers(incidents.filter(isLong), options);
  const room = options.height - whiskers.height;
  const short = incidents.filter((incident) => !isLong(incident));
  for (let size: number = DOT.largest; ; size -= 1) {
    const dots = stackDots(short, options, size);
    if (dots.height > room && size > DOT.smallest) continue;
    return [...whiskers.marks, ...dots.marks.map((dot) => ({ ...dot, y: options.height - dot.y }))];
  }
}

function isLong({ time }: Incident): boolean {
  return time.end - time.start > 1.5 * DAY;
}

interface Arranged {
  readonly marks: TimelineMark[];
  readonly height: number;
}

/** A set's dot stands in its middle, for it is one unknown day of it; an interval's at its start. */
function layoutWhiskers(
  incidents: readonly Incident[],
  { x, width, height }: MarkLayoutOptions,
): Arranged {
  const rows: Extent[][] = [];
  const placed = incidents.map((incident) => {
    const whisker = {
      from: Math.max(0, x(incident.time.start)),
      to: Math.min(width, x(incident.time.end)),
    };
    const half = WHISKER_ROW.largest / 2;
    const row = firstFreeRow(rows, { from: whisker.from - half, to: whisker.to + half });
    return { incident, whisker, row };
  });
  const pitch = Math.max(
    WHISKER_ROW.smallest,
    Math.min(WHISKER_ROW.largest, (height * WHISKER_SHARE) / Math.max(rows.length, 1)),
  );
  const marks = placed.map(({ incident, whisker, row }) => {
    const { from, to } = whisker;
    const x0 = incident.time.form === 'set' ? (from + to) / 2 : from;
    return {
      incident,
      x: clampTo(x0, pitch, width),
      y: pitch / 2 + row * pitch,
      size: pitch,
      whisker,
    };
  });
  return { marks, height: rows.length * pitch };
}

/** @returns marks whose `y` counts up from the axis */
function stackDots(
  incidents: readonly Incident[],
  { x, width }: MarkLayoutOptions,
  size: number,
): Arranged {
  const pitch = size + (size > 8 ? 2 : 1);
  const rows: Extent[][] = [];
  const marks = incidents.map((incident) => {
    const { start, end, form } = incident.time;
    const exact = form === 'clock' || x(end) - x(start) < pitch;
    const centres = exact ? [x((start + end) / 2)] : columns(x(start), x(end), pitch);
    const options = centres.map((centre) => clampTo(centre, size, width));
    const best = lowest(rows, options, pitch);
    return { incident, x: best.x, y: pitch / 2 + best.row * pitch, size, whisker: null };
  });
  return { marks, height: rows.length * pitch };
}

/** The lowest row with room for a dot at one of the places, the earlier place first. */
function lowest(
  rows: Extent[][],
  options: readonly number[],
  pitch: number,
): { x: number; row: number } {
  for (let row = 0; ; row++) {
    for (const x of options) {
      const extent = { from: x - pitch / 2, to: x + pitch / 2 };
      if (isTaken(rows[row], extent)) continue;
      (rows[row] ??= []).push(extent);
      return { x, row };
    }
  }
}

function firstFreeRow(rows: Extent[][], extent: Extent): number {
  let row = 0;
  while (isTaken(rows[row], extent)) row++;
  (rows[row] ??= []).push(extent);
  return row;
}

/** Neighbours that meet at a rounded edge don't overlap. */
const EPSILON = 0.01;

function isTaken(row: readonly Extent[] | undefined, { from, to }: Extent): boolean {
  return row?.some((other) => other.from < to - EPSILON && from + EPSILON < other.to) ?? false;
}

/** The centres of the columns that fit between two edges, left to right. */
function columns(from: number, to: number, pitch: number): number[] {
  const count = Math.max(1, Math.floor((to - from) / pitch));
  const first = (from + to) / 2 - ((count - 1) * pitch) / 2;
  return Array.from({ length: count }, (_, index) => first + index * pitch);
}

function clampTo(at: number, size: number, width: number): number {
  return Math.max(size / 2, Math.min(width - size / 2, at));
}
