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
const SCALES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** A number at the start of a text's words. */
export interface ReadNumber {
  readonly value: number;
  /** Said in a word that often stands for about so many: "two dozen", "a hundred", "2 million". */
  readonly round: boolean;
  /** "40+" */
  readonly plus: boolean;
  readonly rest: readonly string[];
}

/**
 * Reads a cardinal at the start of lower-case words: "nine", "forty-one", "two hundred and five", "1,981", "2 million",
 * "two dozen", "a hundred".
 * @returns null where the words begin with no number that is certainly one: "12-year-old", "1.5", "twenty thirty"
 */
export function readNumber(words: readonly string[]): ReadNumber | null {
  const [first = ''] = words;
  if (/^\d/.test(first)) return readDigits(first, words.slice(1));
  if (first === 'a' && /^(?:dozen|hundred|thousand|million|billion)$/.test(words[1] ?? '')) {
    const read = readWords(['one', ...words.slice(1).flatMap(split)]);
    return read && { ...read, round: true };
  }
  return readWords(words.flatMap(split));
}

function readDigits(first: string, rest: readonly string[]): ReadNumber | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(\+|-plus)?$/.exec(first);
  if (!match) return null;
  const value = Number(match[1]!.replaceAll(',', ''));
  if (!Number.isSafeInteger(value)) return null;
  const scale = SCALES.get(rest[0] ?? '') ?? (rest[0] === 'dozen' ? 12 : 1);
  if (!Number.isSafeInteger(value * scale)) return null;
  return {
    value: value * scale,
    round: scale !== 1,
    plus: match[2] !== undefined,
    rest: scale === 1 ? rest : rest.slice(1),
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
function readWords(words: readonly string[]): ReadNumber | null {
  let value = 0;
  let at = 0;
  let round = false;
  let lastScale = Infinity;
  for (;;) {
    const skip = at > 0 && words[at] === 'and' ? 1 : 0;
    const group = readGroup(words, at + skip);
    if (!group) break;
    // A group after one without a scale, or after one of a scale that is no larger, is another number.
    const scale = SCALES.get(words[group.next] ?? '') ?? 1;
    if (at > 0 && (lastScale === 1 || scale >= lastScale)) return skip > 0 ? finish() : null;
    round ||= scale >= 1e6;
    value += group.value * scale;
    lastScale = scale;
    at = scale === 1 ? group.next : group.next + 1;
  }
  if (at === 0) return null;
  if (words[at] === 'dozen') {
    value *= 12;
    at++;
    return { ...finish(), round: true };
  }
  return finish();

  function finish(): ReadNumber {
    return { value, round, plus: false, rest: words.slice(at) };
  }
}

/** "five", "forty one", "two hundred and five": a number below a thousand. */
function readGroup(words: readonly string[], at: number): { value: number; next: number } | null {
  const small = readBelowHundred(words, at);
  if (!small || words[small.next] !== 'hundred') return small;
  const hundreds = small.value * 100;
  const and = words[small.next + 1] === 'and' ? 1 : 0;
  const rest = readBelowHundred(words, small.next + 1 + and);
  return rest
    ? { value: hundreds + rest.value, next: rest.next }
    : { value: hundreds, next: small.next + 1 };
}

function readBelowHundred(
  words: readonly string[],
  at: number,
): { value: number; next: number } | null {
  const unit = UNITS.get(words[at] ?? '');
  if (unit !== undefined) return { value: unit, next: at + 1 };
  const tens = TENS.get(words[at] ?? '');
  if (tens === undefined) return null;
  const behind = UNITS.get(words[at + 1] ?? '') ?? 0;
  return behind > 0 && behind < 10
    ? { value: tens + behind, next: at + 2 }
    : { value: tens, next: at + 1 };
}
