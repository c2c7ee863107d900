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

/** A number at the start of a text's words. */
export interface SpanishNumber {
  readonly value: number;
  /** Said in a word that often stands for about so many: "cien", "dos mil", "3 millones". */
  readonly round: boolean;
  readonly rest: readonly string[];
}

/**
 * Reads a cardinal at the start of lower-case words: "nueve", "treinta y una", "doscientas cinco", "1.981", "150 000",
 * "dos mil". @returns null where the words begin with no number that is certainly one
 */
export function readSpanishNumber(words: readonly string[]): SpanishNumber | null {
  const [first = ''] = words;
  const start = /^\d/.test(first) ? digits(first) : belowThousand(words);
  const isBareThousand = first === 'mil';
  if (!start && !isBareThousand) return null;
  let { value, used } = start ?? { value: 1, used: 0 };
  let round = value === 100 && first === 'cien';
  if (words[used] === 'mil') {
    const behind = belowThousand(words.slice(used + 1));
    value = value * 1000 + (behind?.value ?? 0);
    used += 1 + (behind?.used ?? 0);
    round = !behind;
  }
  if (/^mill[oó]n(?:es)?$/.test(words[used] ?? '')) {
    value *= 1e6;
    used += 1;
    round = true;
  }
  return Number.isSafeInteger(value) ? { value, round, rest: words.slice(used) } : null;
}

interface Part {
  readonly value: number;
  /** How many words it takes. */
  readonly used: number;
}

/** Groups of three are apart by a point or a space; a comma begins decimals, which are no count. */
function digits(word: string): Part | null {
  const isNumber = /^(?:\d{1,3}(?:[. \u00a0\u202f]\d{3})+|\d+)$/.test(word);
  return isNumber ? { value: Number(word.replaceAll(/\D/g, '')), used: 1 } : null;
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
