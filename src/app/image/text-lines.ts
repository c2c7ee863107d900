import type { TextStyle } from '../../map/basemap/map-typeface.ts';

/** The width of a line, CSS pixels. */
export type MeasureText = (text: string, style: TextStyle) => number;

/** How a paragraph is set: what measures it, in which style, and how wide it may be, CSS pixels. */
export interface Setting {
  readonly measure: MeasureText;
  readonly style: TextStyle;
  readonly width: number;
}

const ELLIPSIS = '…';

/** The signs after which a word may be broken: a hyphen or dash, and what stands between the parts of an address. */
const BREAKS = /(?<=[-–—/&?=,;])/u;

/**
 * A text in lines that are never wider than the setting allows: broken between words, and within a word that is wider than a
 * line where it has a hyphen, else between its letters.
 * @param most how many lines; what is left over ends in an ellipsis
 */
export function wrapLines(text: string, setting: Setting, most = Infinity): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const pieces = fits(word, setting) ? [word] : word.split(BREAKS);
    pieces.forEach((piece, at) => {
      const last = lines.at(-1);
      const longer = last === undefined ? piece : `${last}${at === 0 ? ' ' : ''}${piece}`;
      if (fits(longer, setting)) lines.splice(-1, 1, longer);
      else lines.push(...brokenWord(piece, setting));
    });
    if (lines.length > most) break;
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), fitLine(`${lines[most - 1]}${ELLIPSIS}`, setting)];
}

/** A line that fits, with an ellipsis for what does not. */
export function fitLine(text: string, setting: Setting): string {
  if (fits(text, setting)) return text;
  const letters = Array.from(text);
  const fitting = longest(letters.length, (count) =>
    fits(`${letters.slice(0, count).join('').trimEnd()}${ELLIPSIS}`, setting),
  );
  return `${letters.slice(0, fitting).join('').trimEnd()}${ELLIPSIS}`;
}

/**
 * Wraps a list: as many of its items as fit into so many lines.
 * @param written the list as text: the first items, and how many more there are
 */
export function wrapList(
  items: readonly string[],
  written: (items: readonly string[], more: number) => string,
  setting: Setting,
  most: number,
): string[] {
  const textOf = (count: number): string => written(items.slice(0, count), items.length - count);
  const fitting = longest(
    items.length,
    (count) => wrapLines(textOf(count), setting).length <= most,
  );
  return wrapLines(textOf(fitting), setting, most);
}

function brokenWord(word: string, setting: Setting): string[] {
  const lines: string[] = [];
  let rest = Array.from(word);
  while (rest.length > 0) {
    const count = Math.max(
      1,
      longest(rest.length, (letters) => fits(rest.slice(0, letters).join(''), setting)),
    );
    lines.push(rest.slice(0, count).join(''));
    rest = rest.slice(count);
  }
  return lines;
}

function fits(text: string, { measure, style, width }: Setting): boolean {
  return measure(text, style) <= width;
}

/** The greatest number up to `all` that passes, where all smaller ones do; 0 where none does. */
function longest(all: number, passes: (count: number) => boolean): number {
  let [sure, beyond] = [0, all + 1];
  while (beyond - sure > 1) {
    const middle = Math.floor((sure + beyond) / 2);
    if (passes(middle)) sure = middle;
    else beyond = middle;
  }
  return sure;
}
