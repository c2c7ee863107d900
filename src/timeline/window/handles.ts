/*
 * Where the window's handles stand: a pure function of the window's edges on the plot. All lengths in CSS pixels, from the
 * plot's left edge.
 */

/** The middles of the two handles' grips. */
export interface HandlePlaces {
  readonly start: number;
  readonly end: number;
}

/** How wide a grip is where it is pressed: for a mouse, and for a finger (WCAG 2.5.8, 2.5.5). */
export const GRIP_WIDTHS = { fine: 24, coarse: 44 } as const;

/** How near the plot's edge a grip's middle comes: it is drawn whole, CSS pixels. */
const EDGE = 12;
/** A window wider than so many grips holds its handles on its edges. */
const ROOMY = 3;

/**
 * A wide window's handles lie on its edges; the narrower it gets, the further they keep out of it, until they stand
 * beside it. Between them a window can be taken hold of, however thin it is, and both stay on the plot.
 * @param start the window's edges, on the plot @param width of the plot @param grip the width of a grip
 */
export function handlesAt(start: number, end: number, width: number, grip: number): HandlePlaces {
  const inside = end - start;
  const outside = Math.max(inside, grip) + grip;
  const span = Math.max(inside, Math.min(outside, ROOMY * grip));
  const middle = (start + end) / 2;
  const first = Math.max(EDGE, Math.min(width - EDGE - span, middle - span / 2));
  return { start: first, end: Math.min(first + span, width - EDGE) };
}
