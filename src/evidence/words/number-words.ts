import { countOf, mayGoOn, scaled } from './amounts.ts';
import type { Amount } from './amounts.ts';

const UNITS = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);
/** What stands between groups of a number, from a thousand on. */
const SCALES = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);
const DOZEN = 'dozen';
const MULTIPLIERS = new Map([[DOZEN, 12], ['hundred', 100], ...SCALES]);
const MULTIPLIER = [...MULTIPLIERS.keys()].join('|');

/**
 * Reads a cardinal at the start of lower-case words: "nine", "forty-one", "two hundred and five", "1,981", "2.5 million",
 * "two dozen", "a hundred".
 * @returns null where the words begin with no number that is certainly one: "12-year-old", "1.5", "twenty thirty"
 */
export function readNumber(words: readonly string[]): Amount | null {
  return countOf(readAmount(words));
}

/** Reads the same, and "1.5" as what may be the smaller end of a range: "1.5 to 2 million". */
export function readAmount(words: readonly string[]): Amount | null {
  const amount = readAnyAmount(words);
  return amount && (OF_COMPOUND.test(amount.rest[0] ?? '') || mayGoOn(amount.rest)) ? null : amount;
}

/** Whether words begin with a number, be it certain or not which. */
export function beginsWithNumber(words: readonly string[]): boolean {
  return countOf(readAnyAmount(words)) !== null;
}

/** "3 million-strong": the number goes on in the next word. */
const OF_COMPOUND = new RegExp(`^(?:${MULTIPLIER})-`);

function readAnyAmount(words: readonly string[]): Amount | null {
  const [first = ''] = words;
  if (/^\d/.test(first)) return readDigits(first, words.slice(1));
  if (first === 'a' && MULTIPLIERS.has(words[1] ?? ''))
    return readWords(['one', ...words.slice(1).flatMap(split)]);
  return readWords(words.flatMap(split));
}

const SHARES: Readonly<Record<string, number>> = {
  half: 0.5,
  quarter: 0.25,
  'three quarters': 0.75,
};
/** "half a million", "a half-million", "a quarter of a million". */
const SHARE = new RegExp(
  `\\b(?:an? )?(half|three[- ]quarters|quarter)(?: of)?(?: an? |[ -])(${MULTIPLIER})\\b`,
  'g',
);
/** "two and a half million", "2 million and a half". */
const AND_A_HALF = new RegExp(
  `(\\S+)(?: (${MULTIPLIER})s?)?[ -]and[ -]a[ -]half(?:[ -](${MULTIPLIER})s?)?\\b`,
  'g',
);
const SIGNS: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** A lower-case text with parts of round numbers in digits: "half a million" is "0.5 million". */
export function withDecimals(text: string): string {
  return text
    .replaceAll(
      /(\d*)\s?([½¼¾])/g,
      (_, whole: string, sign: string) => `${whole || '0'}${SIGNS[sign]!}`,
    )
    .replaceAll(AND_A_HALF, (as: string, word: string, before?: string, behind?: string) => {
      const whole = readNumber([word === 'a' ? 'one' : word]);
      const of = before ?? behind;
      const isPlain = whole?.scale === 1 && whole.rest.length === 0 && !whole.plus;
      return isPlain && of && !(before && behind) ? `${whole.value}.5 ${of}` : as;
    })
    .replaceAll(
      SHARE,
      (_, share: string, of: string) => `${SHARES[share.replace('-', ' ')]!} ${of}`,
    );
}

/** Digits, and words that take them times themselves: "2.5 million", "5 hundred thousand", "300k". */
function readDigits(first: string, words: readonly string[]): Amount | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:(k)|-?([a-z]+))??(\+|-plus)?$/.exec(first);
  if (!match) return null;
  const [, digits = '', decimals = '', thousand, attached, more] = match;
  let plus = more !== undefined;
  let scale = thousand ? 1e3 : 1;
  let by = scale;
  let rest = words;
  // What is written together, "2.5bn", is read as what is not.
  if (attached !== undefined) {
    if (!MULTIPLIERS.has(attached)) return null;
    rest = [plus ? `${attached}+` : attached, ...words];
    plus = false;
  }
  for (; !plus && rest.length > 0; rest = rest.slice(1)) {
    const [, word = '', sign] = /^([a-z]+?)s?(\+|-plus)?$/.exec(rest[0]!) ?? [];
    const times = MULTIPLIERS.get(word);
    if (times === undefined) break;
    scale *= times;
    by = Math.max(by, times);
    plus = sign !== undefined;
  }
  return {
    value: scaled(Number(digits.replaceAll(',', '') + decimals), scale),
    scale,
    by,
    decimal: decimals !== '',
    round: scale !== 1,
    plus,
    rest,
  };
}

/** "forty-one" is two words; "two-storey" is none. */
function split(word: string): string[] {
  const match = /^([a-z]+)-([a-z]+)$/.exec(word);
  const [, tens = '', unit = ''] = match ?? [];
  return TENS.has(tens) && (UNITS.get(unit) ?? 0) > 0 && UNITS.get(unit)! < 10
    ? [tens, unit]
    : [word];
}

/** Groups below a thousand, each with its scale, scales falling: [two million] [three hundred and five thousand] [six]. */
function readWords(words: readonly string[]): Amount | null {
  let value = 0;
  let at = 0;
  let by = 1;
  let lastScale = Infinity;
  let groups = 0;
  let scale = 1;
  for (;;) {
    const skip = at > 0 && words[at] === 'and' ? 1 : 0;
    const group = readGroup(words, at + skip);
    if (!group) break;
    // A group after one without a scale, or after one of a scale that is no larger, is another number.
    const own = SCALES.get(words[group.next] ?? '') ?? 1;
    if (at > 0 && (lastScale === 1 || own >= lastScale)) {
      if (skip > 0) break;
      return null;
    }
    if (at === 0) by = Math.max(own, group.by);
    value += group.value * own;
    lastScale = own;
    groups++;
    scale = groups === 1 ? own * group.scale : 1;
    at = own === 1 ? group.next : group.next + 1;
  }
  if (at === 0) return null;
  if (words[at] === DOZEN) {
    [value, scale, by] = [value * 12, 12, 12];
    at++;
  }
  const round = MULTIPLIERS.has(words[at - 1]!);
  return { value, scale, by, decimal: false, round, plus: false, rest: words.slice(at) };
}

interface Group {
  readonly value: number;
  /** 100 where it ends with the hundred, else 1. */
  readonly scale: number;
  /** 100 where it has hundreds, else 1. */
  readonly by: number;
  readonly next: number;
}

/** "five", "forty one", "two hundred and five": a number below a thousand. */
function readGroup(words: readonly string[], at: number): Group | null {
  const small = readBelowHundred(words, at);
  if (!small || words[small.next] !== 'hundred') return small;
  const hundreds = small.value * 100;
  const and = words[small.next + 1] === 'and' ? 1 : 0;
  const rest = readBelowHundred(words, small.next + 1 + and);
  return rest
    ? { ...rest, value: hundreds + rest.value, by: 100 }
    : { value: hundreds, scale: 100, by: 100, next: small.next + 1 };
}

function readBelowHundred(words: readonly string[], at: number): Group | null {
  const unit = UNITS.get(words[at] ?? '');
  if (unit !== undefined) return { value: unit, scale: 1, by: 1, next: at + 1 };
  const tens = TENS.get(words[at] ?? '');
  if (tens === undefined) return null;
  const behind = UNITS.get(words[at + 1] ?? '') ?? 0;
  return behind > 0 && behind < 10
    ? { value: tens + behind, scale: 1, by: 1, next: at + 2 }
    : { value: tens, scale: 1, by: 1, next: at + 1 };
}
