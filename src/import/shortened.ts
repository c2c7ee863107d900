/** A text of at most so many characters: one that is longer is cut at a word, where it has several, and ends in an ellipsis. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, most).replace(/\s+\S*$/, '');
  // Nor is a letter cut that is a pair of units.
  return `${words.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
