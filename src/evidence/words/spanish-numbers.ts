import { countOf, mayGoOn, scaled } from './amounts.ts';
import type { Amount } from './amounts.ts';

const SMALL = (
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete ' +
  'dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete ' +
  'veintiocho veintinueve'
).split(' ');
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const HUNDREDS =
  'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  );

const BELOW_THIRTY = new Map(SMALL.map((word, value) => [word, value]));
const TENS_VALUES = new Map(TENS.map((word, index) => [word, (index + 3) * 10]));
const HUNDREDS_VALUES = new Map(HUNDREDS.map((word, index) => [word, (index + 1) * 100]));

/** What takes a number times itself, at its end: "dos docenas", "2,5 millones"; in the singular. */
const MULTIPLIERS = new Map([
  ['decena', 10],
  ['docena', 12],
  ['quincena', 15],
  ['veintena', 20],
  ['treintena', 30],
  ['cuarentena', 40],
  ['cincuentena', 50],
  ['centena', 100],
  ['centenar', 100],
  ['millar', 1e3],
  ['millón', 1e6],
  ['millon', 1e6],
  ['mill', 1e6],
  ['billón', 1e12],
  ['billon', 1e12],
]);
const MULTIPLIER =
  '(?:dec|doc|quinc|veint|treint|cuarent|cincuent|cent)enas?|centenar(?:es)?|millar(?:es)?|[mb]ill[oó]n(?:es)?';

/**
 * Reads a cardinal at the start of lower-case words: "nueve", "treinta y una", "doscientas cinco", "1.981", "150 000",
 * "dos mil", "2,5 millones", "un centenar". @returns null where the words begin with no number that is certainly one
 */
export function readSpanishNumber(words: readonly string[]): Amount | null {
  return countOf(readSpanishAmount(words));
}

/** Reads the same, and "1,5" as what may be the smaller end of a range: "1,5 a 2 millones". */
export function readSpanishAmount(words: readonly string[]): Amount | null {
  const amount = readAnyAmount(words);
  return amount && mayGoOn(amount.rest) ? null : amount;
}

/** Whether words begin with a number, be it certain or not which. */
export function beginsWithSpanishNumber(words: readonly string[]): boolean {
  return countOf(readAnyAmount(words)) !== null;
}

function readAnyAmount(words: readonly string[]): Amount | null {
  const [first = ''] = words;
  const start = /^\d/.test(first) ? digits(first) : belowThousand(words);
  const isBareThousand = first === 'mil';
  if (!start && !isBareThousand) return null;
  let { value, used, decimal = false } = start ?? { value: 1, used: 0 };
  let scale = value === 100 && first === 'cien' ? 100 : 1;
  let by = scale;
  if (words[used] === 'mil') {
    const behind = belowThousand(words.slice(used + 1));
    value = scaled(value, 1000) + (behind?.value ?? 0);
    used += 1 + (behind?.used ?? 0);
    scale = behind ? 1 : 1000;
    by = 1000;
  }
  const times = MULTIPLIERS.get(singular(words[used] ?? ''));
  if (times !== undefined) {
    // "1.234 millones" are a thousand times as many in Madrid as in Mexico.
    if (/\d[.,]\d{3}$/.test(first)) return null;
    value = scaled(value, times);
    scale *= times;
    by = Math.max(by, times);
    used += 1;
  }
  const round = isRound(words[used - 1]!);
  return { value, scale, by, decimal, round, plus: false, rest: words.slice(used) };
}

/** Whether a number that ends in a word may stand for about so many: hundreds, thousands and what stands behind them. */
function isRound(word: string): boolean {
  return (
    word === 'cien' ||
    word === 'mil' ||
    HUNDREDS_VALUES.has(masculine(word)) ||
    MULTIPLIERS.has(singular(word))
  );
}

const SHARES: Readonly<Record<string, string>> = { cuarto: '0,25', 'tres cuartos': '0,75' };
const SIGNS: Readonly<Record<string, string>> = { '½': ',5', '¼': ',25', '¾': ',75' };
const HALF = new RegExp(`(?<!\\S)medi[oa] (?=(?:${MULTIPLIER})(?![\\p{L}\\d]))`, 'gu');
const SHARE = new RegExp(
  `(?<!\\S)(?:un )?(cuarto|tres cuartos) de (?=(?:${MULTIPLIER})(?![\\p{L}\\d]))`,
  'gu',
);
/** "dos millones y medio", "millón y medio". */
const AND_A_HALF = new RegExp(
  `(?:(?<!\\S)(\\S+) )?(?<!\\S)(${MULTIPLIER}) y medi[oa](?![\\p{L}\\d])`,
  'gu',
);

/** A lower-case text with parts of round numbers in digits: "medio millón" is "0,5 millón". */
export function withSpanishDecimals(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(
      /(\d*) ?([½¼¾])/g,
      (_, whole: string, sign: string) => `${whole || '0'}${SIGNS[sign]!}`,
    )
    .replaceAll(AND_A_HALF, (_, word: string | undefined, of: string) => {
      const whole = word === undefined ? null : readSpanishNumber([word]);
      if (whole && whole.scale === 1) return `${whole.value},5 ${of}`;
      // "más de millón y medio": what stands before is no number.
      return `${word === undefined ? '' : `${word} `}1,5 ${of}`;
    })
    .replaceAll(HALF, '0,5 ')
    .replaceAll(SHARE, (_, share: string) => `${SHARES[share]!} `);
}

/** "millones" and "docenas" as the tables have them. */
function singular(word: string): string {
  return word.replace(/ones$/, 'ón').replace(/ares$/, 'ar').replace(/s$/, '');
}

interface Part {
  readonly value: number;
  /** How many words it takes. */
  readonly used: number;
  readonly decimal?: boolean;
}

/**
 * Groups of three are apart by a point or a space; a comma, in America a point too, begins decimals, which are no count
 * by themselves. Three digits behind a sign may be either.
 */
function digits(word: string): Part | null {
  if (/^(?:\d{1,3}(?:[. \u00a0\u202f]\d{3})+|\d+)$/.test(word))
    return { value: Number(word.replaceAll(/\D/g, '')), used: 1 };
  return /^\d{1,3}[.,](?:\d{1,2}|\d{4,})$/.test(word)
    ? { value: Number(word.replace(',', '.')), used: 1, decimal: true }
    : null;
}

function belowThousand(words: readonly string[]): Part | null {
  const first = masculine(words[0] ?? '');
  if (first === 'cien') return { value: 100, used: 1 };
  const hundreds = HUNDREDS_VALUES.get(first);
  if (hundreds === undefined) return belowHundred(words);
  const behind = belowHundred(words.slice(1));
  return { value: hundreds + (behind?.value ?? 0), used: 1 + (behind?.used ?? 0) };
}

function belowHundred(words: readonly string[]): Part | null {
  const first = masculine(words[0] ?? '');
  const small = BELOW_THIRTY.get(first);
  if (small !== undefined) return { value: small, used: 1 };
  const tens = TENS_VALUES.get(first);
  if (tens === undefined) return null;
  const unit = words[1] === 'y' ? BELOW_THIRTY.get(masculine(words[2] ?? '')) : undefined;
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: tens + unit, used: 3 }
    : { value: tens, used: 1 };
}

/** "una", "uno" and "doscientas" as "un" and "doscientos" are in the tables, with the accents that are often left out. */
function masculine(word: string): string {
  if (word === 'una' || word === 'uno') return 'un';
  if (/^veinti(?:un[oa]|un)$/.test(word)) return 'veintiún';
  const accents: Readonly<Record<string, string>> = {
    dieciseis: 'dieciséis',
    veintidos: 'veintidós',
    veintitres: 'veintitrés',
    veintiseis: 'veintiséis',
  };
  return accents[word] ?? word.replace(/(cient|quinient)as$/, '$1os');
}
