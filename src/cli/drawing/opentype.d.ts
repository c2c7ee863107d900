/** The part of opentype.js that the pictures use; the package carries no types of its own. */
declare module 'opentype.js/dist/opentype.mjs' {
  export type PathCommand =
    | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
    | { readonly type: 'Q'; x1: number; y1: number; x: number; y: number }
    | { readonly type: 'C'; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
    | { readonly type: 'Z' };
  export interface Font {
    readonly unitsPerEm: number;
    charToGlyphIndex(character: string): number;
    getAdvanceWidth(text: string, size: number, options?: { letterSpacing?: number }): number;
    getPath(
      text: string,
      x: number,
      y: number,
      size: number,
      options?: { letterSpacing?: number },
    ): { readonly commands: readonly PathCommand[] };
  }
  export function parse(buffer: ArrayBuffer): Font;
}
