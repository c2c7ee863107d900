import { GRIP_HEIGHT } from '../axis/geometry.ts';
import type { TimeScale } from '../axis/geometry.ts';
import { handlesAt } from './handles.ts';
import type { TimeInterval } from '../../time/interval.ts';
import type { WindowEnd } from './window-controller.ts';

/** What a press drags: an end or the body of the window, the axis, or nothing yet: it brushes a new window. */
export type Part = WindowEnd | 'body' | 'axis' | 'draw';

export interface Press {
  /** A point from the plot's upper left corner, CSS pixels. */
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
  /** The width of a grip, CSS pixels. */
  readonly grip: number;
  /** Whether the axis shows less than the whole domain. */
  readonly zoomed: boolean;
}

/** How far from its middle a finger finds a grip, however narrow that is, CSS pixels. */
const FINGER_REACH = 22;
/** How far from its line a handle is found beside its grip: dots under it can be clicked. CSS pixels. */
const LINE_REACH = 3;

/**
 * Hit test of the brush: a handle at its grip or its line, else the axis under a near axis, else the body, else a new window. Between the grips
 * of a thin window lies its body, a third of the way at least. A window that covers the whole plot has no body to take:
 * there is nowhere to move it that can be seen.
 */
export function partAt({ x, y, pointerType, shiftKey }: Press, grips: Grips): Part {
  const { window, scale, width, height, axisHeight, grip, zoomed } = grips;
  if (shiftKey) return 'draw';
  const [left, right] = scale.range() as [number, number];
  const onPlot = (instant: number): number => Math.max(0, Math.min(width, scale(instant)));
  // A handle beyond the axis waits at the plot's edge.
  const start = onPlot(window.start);
  const end = onPlot(window.end);
  const covers = start <= left && end >= right;
  const plotHeight = height - axisHeight;
  if (Math.abs(y - plotHeight / 2) <= Math.min(GRIP_HEIGHT, plotHeight) / 2) {
    const at = handlesAt(start, end, width, grip);
    const outer = Math.max(grip / 2, pointerType === 'touch' ? FINGER_REACH : 0);
    const inner = Math.min(outer, (at.end - at.start) / 3);
    if (x >= at.start - outer && x < at.start + inner) return 'start';
    if (x > at.end - inner && x <= at.end + outer) return 'end';
    if (x > at.start && x < at.end && !covers) return 'body';
  }
  // A thin window is all body where its lines would leave none of it.
  const isThin = end - start < 4 * LINE_REACH;
  if (!isThin && Math.abs(x - start) <= LINE_REACH) return 'start';
  if (!isThin && Math.abs(x - end) <= LINE_REACH) return 'end';
  if (y >= plotHeight) return zoomed ? 'axis' : 'draw';
  const reach = isThin ? Math.max(2 * LINE_REACH, (end - start) / 2) : (end - start) / 2;
  return Math.abs(x - (start + end) / 2) < reach && !covers ? 'body' : 'draw';
}
