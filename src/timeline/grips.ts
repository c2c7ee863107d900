import { GRIP_HEIGHT } from './geometry.ts';
import type { TimeScale } from './geometry.ts';
import type { TimeInterval } from '../time/interval.ts';
import type { WindowEnd } from './window-controller.ts';

/** What a press takes hold of: an end or the body of the window, the axis, or nothing yet: it draws a new window. */
export type Part = WindowEnd | 'body' | 'axis' | 'draw';

export interface Press {
  /** From the plot's upper left corner, CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly pointerType: string;
  readonly shiftKey: boolean;
}

export interface Grips {
  readonly window: TimeInterval;
  readonly scale: TimeScale;
  /** The plot's size and the height of its axis, CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly axisHeight: number;
  /** Whether the axis shows less than the whole domain. */
  readonly zoomed: boolean;
}

/** The half-width of a handle that a pointer finds, CSS pixels. */
const REACH = { mouse: 10, pen: 14, touch: 22 } as const;
/** Beside its grip, a handle is no wider than its line: dots under it can be clicked. CSS pixels. */
const LINE_REACH = 3;

/**
 * The nearer handle within reach, else the axis under a near axis, else the body, else a new window. A window that
 * covers the whole plot has no body to take: there is nowhere to move it that can be seen.
 */
export function partAt({ x, y, pointerType, shiftKey }: Press, grips: Grips): Part {
  const { window, scale, width, height, axisHeight, zoomed } = grips;
  if (shiftKey) return 'draw';
  // A handle beyond the axis waits at the plot's edge.
  const start = Math.max(0, Math.min(width, scale(window.start)));
  const end = Math.max(0, Math.min(width, scale(window.end)));
  const plotHeight = height - axisHeight;
  const wide = REACH[pointerType as keyof typeof REACH] ?? REACH.mouse;
  const reach =
    Math.abs(y - plotHeight / 2) <= Math.min(GRIP_HEIGHT, plotHeight) / 2 ? wide : LINE_REACH;
  const toStart = Math.abs(x - start);
  const toEnd = Math.abs(x - end);
  if (Math.min(toStart, toEnd) <= reach) {
    // Between handles that touch, a pointer outside them holds the one on its side.
    if (toStart === toEnd) return x < start ? 'start' : 'end';
    return toStart < toEnd ? 'start' : 'end';
  }
  if (y >= plotHeight) return zoomed ? 'axis' : 'draw';
  const [left, right] = scale.range() as [number, number];
  const covers = start <= left && end >= right;
  return x > start && x < end && !covers ? 'body' : 'draw';
}
