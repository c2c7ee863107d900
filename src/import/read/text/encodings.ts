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
  macintosh: 'Western Europe, on old Macs',
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
  'macintosh',
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

/** What bytes that are no UTF-8 are by those beyond ASCII. */
export interface HighBytes {
  /** Whether they are of a script whose letters are all beyond ASCII. */
  readonly isOtherScript: boolean;
  /** The part of them that stand behind another. */
  readonly together: number;
  /** How often each of the bytes 128 to 255 stands before a letter: signs of money and measures seldom do. */
  readonly counts: readonly number[];
}

/** @param pieces the bytes, in order */
export function surveyHighBytes(pieces: Iterable<Uint8Array>): HighBytes {
  const counts = Array<number>(0x80).fill(0);
  let before = 0;
  let high = 0;
  let together = 0;
  let wasHigh = false;
  for (const piece of pieces) {
    for (const byte of piece) {
      const isHigh = byte >= 0x80 && !PUNCTUATION.has(byte);
      if (isHigh) high += 1;
      if (isHigh && wasHigh) together += 1;
      if (wasHigh && (isHigh || isLetter(byte))) counts[before - 0x80]! += 1;
      wasHigh = isHigh;
      before = byte;
    }
    if (high >= ENOUGH) break;
  }
  const isOtherScript = high >= FEW && together > high * MOST_TOGETHER;
  return { isOtherScript, together: high === 0 ? 0 : together / high, counts };
}

function isLetter(byte: number): boolean {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

const MANY = 0.2;

/** The likeliest encoding of bytes of a script that nothing names: Shift-JIS begins with bytes that others seldom have. */
export function likelyScript({ counts, together, isOtherScript }: HighBytes): Encoding {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const first = counts.slice(1, 0x20).reduce((sum, count) => sum + count, 0);
  if (first > all * MANY && together > MANY) return 'shift_jis';
  return isOtherScript ? 'windows-1251' : 'macintosh';
}
