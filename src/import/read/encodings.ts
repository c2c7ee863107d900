/** Encodings of text that a person can say a file is in, by the names that `TextDecoder` takes, and whose they are. */
export const ENCODINGS = {
  'utf-8': 'any',
  'utf-16le': 'any',
  'utf-16be': 'any',
  'windows-1250': 'Central Europe',
  'windows-1251': 'Cyrillic',
  'windows-1252': 'Western Europe',
  'windows-1253': 'Greek',
  'windows-1254': 'Turkish',
  'windows-1255': 'Hebrew',
  'windows-1256': 'Arabic',
  'windows-1257': 'Baltic',
  'windows-1258': 'Vietnamese',
  'windows-874': 'Thai',
  'koi8-r': 'Cyrillic',
  gb18030: 'Chinese',
  big5: 'Chinese',
  shift_jis: 'Japanese',
  'euc-jp': 'Japanese',
  'euc-kr': 'Korean',
} as const;

export type Encoding = keyof typeof ENCODINGS;

/** Those that are asked for where bytes are of a script that no mark names, the likelier first. */
const OF_SCRIPTS = [
  'windows-1251',
  'windows-1256',
  'windows-1253',
  'windows-1255',
  'gb18030',
  'shift_jis',
  'euc-kr',
] as const satisfies readonly Encoding[];

/** `windows-1251 (Cyrillic), windows-1256 (Arabic), …` */
export const SCRIPTS = OF_SCRIPTS.map((name) => `${name} (${ENCODINGS[name]})`).join(', ');

/** Whether `TextDecoder` has an encoding of that name. */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

/** So many bytes beyond ASCII are looked at. */
const ENOUGH = 20_000;
const FEW = 4;
/** Of Windows-1252: €, …, quotes, dashes, spaces and degrees, which stand together as they like. */
const PUNCTUATION: ReadonlySet<number> = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xab, 0xb0, 0xb7, 0xbb,
]);
/** In Western words accents stand apart; in other scripts every letter of a word is such a byte. */
const MOST_TOGETHER = 0.6;

/** Whether bytes that are no UTF-8 are of a script whose letters are all beyond ASCII. @param pieces the bytes, in order */
export function isOtherScript(pieces: Iterable<Uint8Array>): boolean {
  let high = 0;
  let together = 0;
  let wasHigh = false;
  for (const piece of pieces) {
    for (const byte of piece) {
      const isHigh = byte >= 0x80 && !PUNCTUATION.has(byte);
      if (isHigh) high += 1;
      if (isHigh && wasHigh) together += 1;
      wasHigh = isHigh;
    }
    if (high >= ENOUGH) break;
  }
  return high >= FEW && together > high * MOST_TOGETHER;
}
