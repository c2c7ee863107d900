const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT =
  /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Script=Adlam}/u;

/** In which direction a text is written, which its first letter tells, as `dir=auto` has it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

/** A text that stands in a sentence of another direction, and turns nothing around it (FIRST STRONG ISOLATE and its end). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A name or title of the data in a sentence of the page: one that is written from right to left turns nothing around it. */
export function apart(text: string): string {
  return directionOf(text) === 'rtl' ? isolated(text) : text;
}
