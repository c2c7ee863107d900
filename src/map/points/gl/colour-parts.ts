/** A colour that the browser could not tell in numbers is drawn as this, red, green and blue from 0 to 1. */
const MIDDLE: readonly [number, number, number] = [0.5, 0.5, 0.5];

/**
 * A computed colour as WebGL takes it.
 * @param colour `rgb(…)` or `#rrggbb`; what it says of opacity is left out
 * @returns red, green and blue, 0…1
 */
export function colourParts(colour: string): readonly [number, number, number] {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (hex) return [hex[1]!, hex[2]!, hex[3]!].map((part) => parseInt(part, 16) / 255) as never;
  const rgb = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(colour);
  if (rgb) return [Number(rgb[1]) / 255, Number(rgb[2]) / 255, Number(rgb[3]) / 255];
  return MIDDLE;
}
