/** Letters beyond ASCII of words, by encoding: those of one language, or of several that share a table. */
const ALPHABETS = {
  'windows-1252': [
    'áàâäåæçéèêëíìîïñóòôöøœúùûüÿß¿¡ªº',
    'áâãàçéêíóôõúüªº', // Portuguese
    'áðéíóúýþæö', // Icelandic
  ],
  'windows-1250': [
    'ąćęłńóśźż', // Polish
    'áčďéěíňóřšťúůýž', // Czech
    'áäčďéíĺľňóôŕšťúýž', // Slovak
    'áéíóöőúüű', // Hungarian
    'ăâîşţ', // Romanian
    'čćđšž', // Croatian, Slovene
  ],
  'windows-1254': ['çğıi\u0307öşüâîû'], // Turkish
} as const;
export type LetterEncoding = keyof typeof ALPHABETS;

/** The part of the letters that must be of a language for its encoding to be taken instead of Windows-1252. */
const NEARLY_ALL = 0.98;

/**
 * The encoding of Latin letters in which bytes beyond ASCII are those of words: Windows-1252, unless another explains nearly
 * all of them, and more. @param counts how often each of the bytes 128 to 255 stands in a word
 */
export function findLetters(counts: readonly number[]): {
  readonly encoding: LetterEncoding;
  /** The part of the bytes that are letters of a language in it. */
  readonly share: number;
} {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let best: ReturnType<typeof findLetters> = { encoding: 'windows-1252', share: 0 };
  if (all === 0) return { ...best, share: 1 };
  for (const encoding of Object.keys(ALPHABETS) as LetterEncoding[]) {
    const bytes = Uint8Array.from(counts, (_, at) => at + 0x80);
    // In one piece some versions of Node read Windows-1252 as Latin-1.
    const letters = Array.from(new TextDecoder(encoding).decode(bytes, { stream: true }));
    const lower = letters.map((letter) => letter.toLowerCase());
    for (const alphabet of ALPHABETS[encoding]) {
      const count = (is: (at: number) => boolean): number =>
        counts.reduce((sum, one, at) => sum + (is(at) ? one : 0), 0);
      const known = count((at) => alphabet.includes(lower[at]!));
      const small = count((at) => alphabet.includes(letters[at]!));
      const share = known / all;
      // What are capitals within words are letters of another table: é of an old Mac is Ž.
      const isLikely = encoding === 'windows-1252' || (share >= NEARLY_ALL && small * 2 >= known);
      if (isLikely && share > best.share) best = { encoding, share };
    }
  }
  return best;
}
