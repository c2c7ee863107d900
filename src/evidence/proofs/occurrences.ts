/** The offsets at which words stand in a text, overlapping ones too; UTF-16 units. */
export function occurrences(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** The offsets of words as a finding gives them: the first few of many. */
export function listOffsets(places: readonly number[], words: string): string {
  const offsets = places.map((at) => `${at} to ${at + words.length}`);
  if (offsets.length === 1) return `${offsets[0]}, where the words stand`;
  const listed = offsets.slice(0, 5).join(', ');
  return `one of the ${offsets.length} places where the words stand: ${listed}${offsets.length > 5 ? ' …' : ''}`;
}
