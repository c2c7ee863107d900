import type { Size } from '../geo/web-mercator.ts';
import type { Box } from '../map/layout/box.ts';
import { CREDITS } from '../map/basemap/credits.ts';
import type { Typeface } from '../map/basemap/map-typeface.ts';

export const CREDIT_LETTERS = { size: 8 };
/** Beside the letters, CSS pixels. */
export const CREDIT_INSET = 5;
const HEIGHT = 13;

/** Whose data a picture is drawn from. The relief is not on it. */
export const CREDIT_LINE = CREDITS.filter(({ relief }) => !relief)
  .map(({ name }) => name)
  .join(' · ');

/** What the credits take of a picture's lower right corner: what lies there can't be read. */
export function creditBox({ width, height }: Size, { measure }: Typeface): Box {
  const wide = measure(CREDIT_LINE, CREDIT_LETTERS) + 2 * CREDIT_INSET;
  return { x: width - wide, y: height - HEIGHT, width: wide, height: HEIGHT };
}
