import type { MeasureLines } from './labels.ts';

/** How a line of a picture's text is set, CSS pixels. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  /** The face for reading, where the other is for what is looked up. */
  readonly serif?: boolean;
  readonly spacing?: number;
}

/**
 * Letters as shapes, for pictures that are drawn where there is no page to set text. Without one, a picture keeps its
 * text as text.
 */
export interface Typeface {
  /** The width of a line, CSS pixels. */
  readonly measure: (text: string, style: TextStyle) => number;
  /** Whether it has every letter of a text: what it lacks is left out. */
  readonly has: (text: string) => boolean;
  /** SVG path data of a line that begins at `x` on the baseline `y`. */
  readonly outline: (text: string, x: number, y: number, style: TextStyle) => string;
}

/** The font families of a style, as CSS has them, where text stays text. */
export function familyOf({ serif }: TextStyle): string {
  return serif ? "'Noto Serif', serif" : "'Noto Sans', sans-serif";
}

/** Measures with a typeface; fonts are named as canvases name them: `700 13px …`. */
export function measureWith(typeface: Typeface): MeasureLines {
  return (lines, font) => {
    const style = { size: Number(/([\d.]+)px/.exec(font)?.[1] ?? 12), bold: font.includes('700') };
    return Math.max(...lines.map((line) => typeface.measure(line, style)));
  };
}
