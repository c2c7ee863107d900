import {
  around,
  atLeast,
  atMost,
  exactly,
  lessThan,
  moreThan,
  plain,
  rangeOf,
  readPhrase,
  withoutFillers,
  wordSet,
} from './amounts.ts';
import type { FigureBounds, Phrases, Reading } from './amounts.ts';
import {
  beginsWithSpanishNumber,
  readSpanishAmount,
  readSpanishNumber,
  withSpanishDecimals,
} from './spanish-numbers.ts';

/*
 * The Spanish phrases that figures are put in, and the bounds they give.
 */

const BEFORE_NUMBER: Phrases = [
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
const AFTER_NUMBER: Phrases = [
  ['o más', atLeast],
  ['o menos', atMost],
];

/** Words before a number that leave it as it is. */
const FILLERS = wordSet(
  'el la los las otro otra otros otras todos todas estos estas esos esas sus solo sólo solamente',
);
/** Amounts without bounds by their first word. */
const VAGUE_FIRST = wordSet(
  'decenas docenas veintenas centenares centenas cientos miles millares millones varios varias algunos algunas numerosos ' +
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
  const bare = withoutFillers(words, FILLERS);
  const compared = readPhrase(bare, BEFORE_NUMBER);
  if (compared) return readCompared(compared.rest, compared.reading);
  return bare[0] === 'entre' ? readRange(bare.slice(1), ['y']) : readPlain(bare);
}

/** What stands behind "al menos", "casi" …; of persons with "a": "al menos a seis personas". */
function readCompared(words: readonly string[], reading: Reading): FigureBounds | null {
  if (VAGUE_FIRST.has(words[0] ?? '')) return {};
  const number = readSpanishNumber(
    withoutFillers(words[0] === 'a' ? words.slice(1) : words, FILLERS),
  );
  return !number || countsMore(number.rest) || readPhrase(number.rest, AFTER_NUMBER)
    ? null
    : reading(number.value);
}

function readPlain(words: readonly string[]): FigureBounds | null {
  const range = readRange(words, ['a', 'o', '-']);
  if (range) return range;
  const number = readSpanishNumber(words);
  const isArticle = number?.value === 1 && ['un', 'una'].includes(words[0]!);
  if (!number || isArticle || countsMore(number.rest)) return null;
  const after = readPhrase(number.rest, AFTER_NUMBER);
  return after ? after.reading(number.value) : plain(number);
}

/** "12 a 20", "dos o tres", "entre 12 y 20": its smaller end comes first, else it is none. */
function readRange(words: readonly string[], joiners: readonly string[]): FigureBounds | null {
  const first = readSpanishAmount(words);
  if (!first || !joiners.includes(first.rest[0] ?? '')) return null;
  const second = readSpanishAmount(first.rest.slice(1));
  return second && !countsMore(second.rest) ? rangeOf(first, second) : null;
}

/** Whether another count follows: "… y tres heridos", "… y su hermano". */
function countsMore(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      beginsWithSpanishNumber(words.slice(at)) ||
      (word === 'y' && /^(?:otr[oa]s?|sus?|vari[oa]s)$/.test(words[at + 1] ?? '')),
  );
}

function hasShare(words: readonly string[]): boolean {
  return words.some((word, at) => word === 'por' && /^cien(?:to)?$/.test(words[at + 1] ?? ''));
}

/** Words in lower case without punctuation around; digits in groups are one word, a dash between numbers is one of its own. */
function tokens(text: string): string[] {
  return withSpanishDecimals(text.normalize('NFC').toLowerCase())
    .replaceAll(/(?<=(?:^|\D)\d{1,3})[ \u00a0\u202f](?=\d{3}(?:\D|$))/g, '.')
    .replaceAll(/(\d)\s?[-–—]\s?(?=\d)/g, '$1 - ')
    .replaceAll(/[–—]/g, ' - ')
    .split(/\s+/)
    .map((word) => (word === '-' ? word : word.replaceAll(/^["'“‘«([¿¡]+|["'”’»)\],;:.!?]+$/g, '')))
    .filter((word) => word !== '');
}
