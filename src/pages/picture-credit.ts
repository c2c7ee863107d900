import type { Size } from '../geo/web-mercator.ts';
import type { Box } from '../map/layout/box.ts';
import { creditsOf } from '../map/basemap/credits.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Ground } from '../state/ground.tsx';
import type { Typeface } from '../map/basemap/map-typeface.ts';

export const CREDIT_LETTERS = { size: 8 };
/** Beside the letters, CSS pixels. */
export const CREDIT_INSET = 5;
const HEIGHT = 13;

/** Whose data a picture is drawn from; empty where nobody's. The relief is not on it. */
export function creditLine(dataset: Dataset, ground: Pick<Ground, 'credits'> | null): string {
  return creditsOf(dataset, ground, false)
    .map(({ name }) => name)
    .join(' · ');
}

/** What the credits take of a picture's lower right corner: what lies there can't be read. */
export function creditBox(line: string, { width, height }: Size, { measure }: Typeface): Box {
  const wide = measure(line, CREDIT_LETTERS) + 2 * CREDIT_INSET;
  return { x: width - wide, y: height - HEIGHT, width: wide, height: HEIGHT };
}
