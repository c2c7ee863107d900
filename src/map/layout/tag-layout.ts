import type { GroupCount } from '../../state/selection/place-counts.ts';
import type { PlacedGlyph } from '../marks/mark-layout.ts';

/** What a tag holds, from its start: an arrow, a glyph for each group, a name, a number. CSS pixels from its upper left corner. */
export interface TagLayout {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly PlacedGlyph[];
  /** The middle of its arrow; null where it has none. */
  readonly arrow: number | null;
  /** Where the name begins; null where it has none. */
  readonly name: number | null;
  /** Where the number begins. */
  readonly number: number;
}

export const TAG_HEIGHT = 22;
export const TAG_FONT = '12px "Noto Sans", system-ui, sans-serif';
const PADDING = 6;
const GAP = 4;
const GLYPH = 11;
const ARROW = 10;
/** The width of a digit of the number, CSS pixels: all are as wide as one another. */
const DIGIT = 7.5;

/**
 * A tag's parts in a row.
 * @param nameWidth of the name as it is written, CSS pixels; 0 for none
 * @param number as it is written
 */
export function layoutTag(
  groups: readonly GroupCount[],
  nameWidth: number,
  number: string,
  hasArrow: boolean,
): TagLayout {
  let x = PADDING;
  const take = (width: number): number => {
    const start = x;
    x += width + GAP;
    return start;
  };
  const arrow = hasArrow ? take(ARROW) + ARROW / 2 : null;
  const glyphs = groups.map((group) => ({
    ...group,
    x: take(GLYPH) + GLYPH / 2,
    y: TAG_HEIGHT / 2,
    size: GLYPH,
  }));
  const name = nameWidth > 0 ? take(nameWidth) : null;
  const start = take(number.length * DIGIT);
  return {
    width: Math.ceil(x - GAP + PADDING),
    height: TAG_HEIGHT,
    glyphs,
    arrow,
    name,
    number: start,
  };
}
