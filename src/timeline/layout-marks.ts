import type { Incident } from '../evidence/model';
import { DAY } from '../time/interval';

/** An incident on the timeline. All lengths in CSS pixels; `y` is the centre, counted up from the axis. */
export interface TimelineMark {
  readonly incident: Incident;
  readonly x: number;
  readonly y: number;
  /** The ends of the time it may lie in, where that is longer than its dot. */
  readonly whisker: { readonly from: number; readonly to: number } | null;
}

export interface MarkLayout {
  readonly marks: readonly TimelineMark[];
  /** The diameter of a dot that lets every stack fit. */
  readonly dot: number;
}

export interface MarkLayoutOptions {
  readonly x: (instant: number) => number;
  readonly width: number;
  readonly height: number;
  readonly largestDot: number;
}

const SMALLEST_DOT = 4;
const GAP = 2;

/**
 * Stacks marks so that none covers another, from the axis up: clock times where they are, days within their day,
 * intervals and sets over their whole length. Dots shrink until the tallest stack fits.
 */
export function layoutMarks(incidents: readonly Incident[], options: MarkLayoutOptions): MarkLayout {
  for (let dot = options.largestDot; ; dot -= 1) {
    const layout = stack(incidents, options, dot);
    if (layout.rows * (dot + GAP) <= options.height || dot <= SMALLEST_DOT) return { marks: layout.marks, dot };
  }
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

function stack(
  incidents: readonly Incident[],
  { x, width }: MarkLayoutOptions,
  dot: number,
): { marks: TimelineMark[]; rows: number } {
  const pitch = dot + GAP;
  const rows: Extent[][] = [];
  const marks: TimelineMark[] = [];
  const place = (incident: Incident, candidates: readonly number[], whisker: Extent | null): void => {
    for (let row = 0; ; row++) {
      const taken = (rows[row] ??= []);
      for (const at of candidates) {
        const extent = {
          from: Math.min(at - pitch / 2, whisker?.from ?? Infinity),
          to: Math.max(at + pitch / 2, whisker?.to ?? -Infinity),
        };
        if (taken.some((other) => other.from < extent.to - 0.01 && extent.from + 0.01 < other.to)) continue;
        taken.push(extent);
        marks.push({ incident, x: at, y: pitch / 2 + row * pitch, whisker });
        return;
      }
    }
  };

  // Short ones first: they make the stacks one reads; the long ones lie on top of them.
  const long = (incident: Incident): boolean => incident.time.end - incident.time.start > 1.5 * DAY;
  for (const incident of incidents) {
    if (long(incident)) continue;
    const { start, end, form } = incident.time;
    const isShort = form === 'clock' || x(end) - x(start) < dot;
    const candidates = isShort ? [x((start + end) / 2)] : columns(x(start), x(end), pitch);
    place(incident, candidates.map((at) => clampTo(at, dot, width)), null);
  }
  for (const incident of incidents) {
    if (!long(incident)) continue;
    const whisker = { from: Math.max(0, x(incident.time.start)), to: Math.min(width, x(incident.time.end)) };
    const at = clampTo((whisker.from + whisker.to) / 2, dot, width);
    place(incident, [at], whisker);
  }
  return { marks, rows: rows.length };
}

/** The centres of the columns that fit between two edges, nearest the middle first, left before right. */
function columns(from: number, to: number, pitch: number): number[] {
  const count = Math.max(1, Math.floor((to - from) / pitch));
  const first = (from + to) / 2 - ((count - 1) * pitch) / 2;
  return Array.from({ length: count }, (_, index) => first + index * pitch);
}

function clampTo(at: number, dot: number, width: number): number {
  return Math.max(dot / 2, Math.min(width - dot / 2, at));
}
