import type { ScaleLinear } from 'd3-scale';

/** The scale from epoch milliseconds UTC to CSS pixels from the plot's left edge; not clamped. */
export type TimeScale = ScaleLinear<number, number>;

/**
 * How much of a page the timeline takes: `full` below a map; `phone` on a small screen; `strip` in an embed; `bar` while
 * something is read on a small screen. The heights are the stylesheet's.
 */
export type TimelineSize = 'full' | 'phone' | 'strip' | 'bar';

/** Heights inside a plot, CSS pixels; the plot's own height is the stylesheet's. */
export interface PlotGeometry {
  /** The axis with its labels, at the bottom. */
  readonly axis: number;
  /** The row of ceasefires and talks, at the top; 0 where they are marks like others. */
  readonly lane: number;
  /** Whether single incidents have marks where there is room for them. */
  readonly dots: boolean;
}

export const PLOTS: Readonly<Record<TimelineSize, PlotGeometry>> = {
  full: { axis: 20, lane: 16, dots: true },
  phone: { axis: 20, lane: 12, dots: true },
  strip: { axis: 20, lane: 0, dots: true },
  bar: { axis: 0, lane: 0, dots: false },
};

/** The margin at either end of the axis, so that a handle at the domain's end can be held, CSS pixels. */
export const MARGIN = 22;
/** The height of a handle's grip as pointers find it, where the plot is as high, CSS pixels: that of the slider over it. */
export const GRIP_HEIGHT = 48;
