/** The paragraphs of a text that was taken out of a page. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n{2,}/);
}

/** A text without some of its paragraphs; to the character what it is where none is cut. @param cut by number, from 0 */
export function keptText(text: string, cut: readonly number[]): string {
  if (cut.length === 0) return text;
  return paragraphsOf(text)
    .filter((_, at) => !cut.includes(at))
    .join('\n\n');
}
