/*
 * What numbers and the phrases around them say, in whatever language.
 */

/** The bounds that words give, both inclusive; a missing one is none. */
export interface FigureBounds {
  readonly min?: number;
  readonly max?: number;
  /** The words fit a missing upper bound too: "a damaged building" does not say that it was the only one. */
  readonly orMore?: true;
  /** A round number, which may stand for about so many: the words fit bounds that lie around it, and none. */
  readonly about?: number;
}

/** A number at the start of a text's words. */
export interface Amount {
  readonly value: number;
  /** What its last word takes it times: 1,000,000 in "2.5 million", 100 in "three hundred"; 1 where there is none. */
  readonly scale: number;
  /** Written with decimals: without a scale it is no count, and may be a thousand times as much in another writing. */
  readonly decimal: boolean;
  /** Said in a word that often stands for about so many: "two dozen", "a hundred", "2 million". */
  readonly round: boolean;
  /** "40+" */
  readonly plus: boolean;
  readonly rest: readonly string[];
}

/** What a phrase beside a number makes of it. */
export type Reading = (value: number) => FigureBounds;
export type Phrases = readonly (readonly [phrase: string, reading: Reading])[];

export const exactly: Reading = (value) => ({ min: value, max: value });
export const atLeast: Reading = (value) => ({ min: value });
export const atMost: Reading = (value) => ({ max: value });
export const moreThan: Reading = (value) => ({ min: value + 1 });
export const lessThan: Reading = (value) => (value > 0 ? { max: value - 1 } : {});
export const around: Reading = () => ({});
/** A number by itself. */
export const plain = ({ value, round }: Amount): FigureBounds =>
  round ? { about: value } : exactly(value);

/** The first of some phrases that words begin with, and what stands behind it. */
export function readPhrase(
  words: readonly string[],
  phrases: Phrases,
): { readonly reading: Reading; readonly rest: readonly string[] } | null {
  for (const [phrase, reading] of phrases) {
    const parts = phrase.split(' ');
    if (parts.every((part, at) => words[at] === part))
      return { reading, rest: words.slice(parts.length) };
  }
  return null;
}

/** A number times a scale, without what binary fractions add: 1.1 million is 1,100,000. */
export function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

/** Null for what is no certain count: "1.5", or a number too large to be told from the next. */
export function countOf(amount: Amount | null): Amount | null {
  if (!amount || !Number.isSafeInteger(amount.value)) return null;
  return amount.decimal && amount.scale === 1 ? null : amount;
}

/**
 * From one number to another: the scale of the second is the first's too where only so the range rises by as much as it
 * says, "2 to 3 million". Null where the smaller does not come first.
 */
export function rangeOf(first: Amount, second: Amount): FigureBounds | null {
  const { scale } = second;
  const isShared = first.scale === 1 && first.value < second.value / scale;
  const from = isShared ? { ...first, value: scaled(first.value, scale), scale } : first;
  const min = countOf(from)?.value;
  const max = countOf(second)?.value;
  return min === undefined || max === undefined || max <= min ? null : { min, max };
}

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Words without those before the first that counts. */
export function withoutFillers(
  words: readonly string[],
  fillers: ReadonlySet<string>,
): readonly string[] {
  const at = words.findIndex((word) => !fillers.has(word));
  return at < 0 ? [] : words.slice(at);
}
