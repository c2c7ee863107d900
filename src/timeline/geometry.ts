import type { ScaleLinear } from 'd3-scale';

/** From epoch milliseconds UTC to CSS pixels from the plot's left edge; not clamped. */
export type TimeScale = ScaleLinear<number, number>;

/** Heights inside the plot, CSS pixels; the plot's own height is the stylesheet's. */
export const LANE = 24;
export const AXIS = 24;
/** Kept free at either end of the axis, so that a handle at the domain's end can be held, CSS pixels. */
export const MARGIN = 22;
/** The height of a handle's grip as pointers find it, CSS pixels: that of the slider over it. */
export const GRIP_HEIGHT = 48;
