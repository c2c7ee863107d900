import { around, atLeast, atMost, exactly, lessThan, moreThan } from './figure-phrases.ts';
import type { FigureBounds, Reading } from './figure-phrases.ts';
import { readSpanishNumber } from './spanish-numbers.ts';

/*
 * The Spanish phrases that figures are put in, and the bounds they give.
 */

const BEFORE_NUMBER: readonly (readonly [phrase: string, reading: Reading])[] = [
  ['al menos', atLeast],
  ['por lo menos', atLeast],
  ['como mínimo', atLeast],
  ['un mínimo de', atLeast],
  ['no menos de', atLeast],
  ['no más de', atMost],
  ['como máximo', atMost],
  ['un máximo de', atMost],
  ['a lo sumo', atMost],
  ['hasta', atMost],
  ['más de', moreThan],
  ['menos de', lessThan],
  ['casi', lessThan],
  ['cerca de', around],
  ['alrededor de', around],
  ['en torno a', around],
  ['aproximadamente', around],
  ['unos', around],
  ['unas', around],
  ['un total de', exactly],
];
const AFTER_NUMBER: readonly (readonly [phrase: string, reading: Reading])[] = [
  ['o más', atLeast],
  ['o menos', atMost],
];

/** Words before a number that leave it as it is. */
const FILLERS = wordSet(
  'el la los las otro otra otros otras todos todas estos estas esos esas sus solo sólo solamente',
);
/** Amounts without bounds by their first word. */
const VAGUE_FIRST = wordSet(
  'decenas docenas veintenas centenares centenas cientos miles millones varios varias algunos algunas numerosos ' +
    'numerosas muchos muchas pocos pocas diversos diversas múltiples',
);
/** A text with one of these is not read: places in an order, parts, shares. */
const UNREADABLE =
  /^(?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]|últim[oa]|mitad|medi[oa]|tercios?|parte|mayoría|resto|cada|par|.*%|\d+[.,]?[ºª])$/;

/**
 * Reads Spanish words of a figure into the bounds they give, as `readFigureWords` does English ones: "nueve" 9 to 9, "al
 * menos diez" 10 and no upper one, "más de 40" 41, "hasta 34" no lower one and 34, "casi 4.000" up to 3.999, "decenas" none.
 * @returns null where the words are not understood, and for "un" and "una", which are articles too; the reader never guesses
 */
export function readSpanishFigure(text: string): FigureBounds | null {
  const words = tokens(text);
  if (words.some((word) => UNREADABLE.test(word)) || hasShare(words)) return null;
  if (VAGUE_FIRST.has(words[0] ?? '')) return {};
  const bare = withoutFillers(words);
  for (const [phrase, reading] of BEFORE_NUMBER)
    if (startsWith(bare, phrase)) return readCompared(bare.slice(length(phrase)), reading);
  return bare[0] === 'entre' ? readRange(bare.slice(1), ['y']) : readPlain(bare);
}

/** What stands behind "al menos", "casi" …; of persons with "a": "al menos a seis personas". */
function readCompared(words: readonly string[], reading: Reading): FigureBounds | null {
  if (VAGUE_FIRST.has(words[0] ?? '')) return {};
  const number = readSpanishNumber(withoutFillers(words[0] === 'a' ? words.slice(1) : words));
  return !number || countsMore(number.rest) || afterNumber(number.rest)
    ? null
    : reading(number.value);
}

function readPlain(words: readonly string[]): FigureBounds | null {
  const number = readSpanishNumber(words);
  if (!number || ['un', 'una'].includes(words[0] ?? '')) return null;
  const range = readRange(words, ['a', 'o', '-']);
  if (range) return range;
  if (countsMore(number.rest)) return null;
  const after = afterNumber(number.rest);
  if (after) return after(number.value);
  return number.round ? null : exactly(number.value);
}

/** "12 a 20", "dos o tres", "entre 12 y 20": its smaller end comes first, else it is none. */
function readRange(words: readonly string[], joiners: readonly string[]): FigureBounds | null {
  const first = readSpanishNumber(words);
  if (!first || !joiners.includes(first.rest[0] ?? '')) return null;
  const second = readSpanishNumber(first.rest.slice(1));
  if (!second || countsMore(second.rest) || second.value <= first.value) return null;
  return { min: first.value, max: second.value };
}

function afterNumber(words: readonly string[]): Reading | null {
  return AFTER_NUMBER.find(([phrase]) => startsWith(words, phrase))?.[1] ?? null;
}

/** Whether another count follows: "… y tres heridos", "… y su hermano". */
function countsMore(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      readSpanishNumber(words.slice(at)) !== null ||
      (word === 'y' && /^(?:otr[oa]s?|sus?|vari[oa]s)$/.test(words[at + 1] ?? '')),
  );
}

function hasShare(words: readonly string[]): boolean {
  return words.some((word, at) => word === 'por' && /^cien(?:to)?$/.test(words[at + 1] ?? ''));
}

function withoutFillers(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => !FILLERS.has(word));
  return at < 0 ? [] : words.slice(at);
}

function startsWith(words: readonly string[], phrase: string): boolean {
  return phrase.split(' ').every((word, at) => words[at] === word);
}

function length(phrase: string): number {
  return phrase.split(' ').length;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Words in lower case without punctuation around; digits in groups are one word, a dash between numbers is one of its own. */
function tokens(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/(?<=(?:^|\D)\d{1,3})[ \u00a0\u202f](?=\d{3}(?:\D|$))/g, '.')
    .replaceAll(/(\d)\s?[-–—]\s?(?=\d)/g, '$1 - ')
    .replaceAll(/[–—]/g, ' - ')
    .split(/\s+/)
    .map((word) => (word === '-' ? word : word.replaceAll(/^["'“‘«([¿¡]+|["'”’»)\],;:.!?]+$/g, '')))
    .filter((word) => word !== '');
}
