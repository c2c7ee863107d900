/** What a file's one-line texts may not hold, nor a person see: `ONE_LINE` and `TEXT` of the schemas name the same. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/** A text as a field of one line has it: its breaks and control characters are spaces, and none stand around it. */
export function oneLine(text: string): string {
  return text.replaceAll(BREAKS, ' ').trim();
}
