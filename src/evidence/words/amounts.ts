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
  /** The largest of such words: 1,000 in "two hundred thousand" and in "three thousand five hundred"; 1 where there is none. */
  readonly by: number;
  /** Written with decimals: without a scale it is no count, and may be a thousand times as much in another writing. */
  readonly decimal: boolean;
  /** Its last word is one that often stands for about so many, whatever is before: "two dozen", "5 hundred", "2 million". */
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
 * From one number to another. What the second is times, the first is too where only so the range rises by as much as it says:
 * "2 to 3 million", "one hundred to two hundred thousand". Null where the smaller does not come first, and where the first
 * may be either: "two to three thousand five hundred".
 */
export function rangeOf(first: Amount, second: Amount): FigureBounds | null {
  const shared = sharedScale(first, second);
  if (shared !== 1 && second.scale === 1) return null;
  const from = { ...first, value: scaled(first.value, shared), scale: first.scale * shared };
  const min = countOf(from)?.value;
  const max = countOf(second)?.value;
  return min === undefined || max === undefined || max <= min ? null : { min, max };
}

/** What the first number of a range is times besides what it says; 1 for nothing. */
function sharedScale(first: Amount, second: Amount): number {
  if (first.by >= second.by) return 1;
  const scales = first.by === 1 ? [second.scale, second.by] : [second.by];
  return scales.find((scale) => scaled(first.value, scale) < second.value && scale > 1) ?? 1;
}

/**
 * Begins what may go on with a number without being one word with it: "1 1/2 million", "2 and 1/2", "5 m" of metres or
 * millions, "two hundred plus".
 */
const GOES_ON = /^(?:(?:and|y) )?(?:\d+[/⁄]\d+|[\u2150-\u215e↉]|[kmb]|plus)(?: |$)/;

/** Whether the words behind a number may be more of it. */
export function mayGoOn(rest: readonly string[]): boolean {
  return GOES_ON.test(rest.slice(0, 2).join(' '));
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
