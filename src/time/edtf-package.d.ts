/** The package ships no types. Only its parser is used: its bounds are in UTC days. */
declare module 'edtf' {
  /** @throws {Error} on text outside the grammar */
  export function parse(text: string): unknown;
}
