/** What a citation calls fields whose names in CSL say little. */
const IN_WORDS: Readonly<Record<string, string>> = {
  'container-title': 'publication',
  issued: 'date',
  URL: 'address',
};

/** Which fields of a source its own text does not state: `Not stated by the text itself: title, date`; empty without any. */
export function suppliedNote(inferred: readonly string[] = []): string {
  if (inferred.length === 0) return '';
  return `Not stated by the text itself: ${inferred.map((name) => IN_WORDS[name] ?? name).join(', ')}`;
}
