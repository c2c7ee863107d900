import type { NumberReading } from '../mapping.ts';
import type { Cell } from '../table.ts';
import {
  bareText,
  LONGEST_VALUE,
  NOTHING,
  plainText,
  plainWord,
  quoteCell,
  refuse,
} from './cell-reading.ts';
import type { CellReading } from './cell-reading.ts';
import {
  AND_BEFORE_FIGURES,
  ENDINGS,
  UNKNOWN_VALUES,
  VAGUE_WORDS,
  WORDS_BEFORE,
  WORDS_BEHIND,
  WORDS_BESIDE_VAGUE,
} from './quantity-words.ts';
import { createUnknowns } from './unknown-values.ts';

/** What a figure says at least and at most; null where it sets no bound. */
export interface NumberBounds {
  readonly min: number | null;
  readonly max: number | null;
}

/** `about` and `vague` set no bounds: the words are kept with the figure. */
export type NumberNote = 'about' | 'vague' | 'bound';

/** What a cell was taken for, in words that follow it. */
export const NUMBER_NOTES: Readonly<Record<NumberNote, string>> = {
  about: 'kept as words, for an approximate figure sets no bounds',
  vague: 'kept as words, for they give no figure',
  bound: 'taken as bounds, not as one number',
};

export type NumberRefusalWhy = 'no-number' | 'decimal' | 'negative' | 'bounds-reversed';
export type NumberCell = CellReading<NumberBounds, NumberNote, NumberRefusalWhy>;

// A sign may touch the figure; a word has a space or its dot between, or `AB12` were a figure.
const before = (words: string, signs = '(?!)'): RegExp =>
  new RegExp(`^(?:(?:${signs}) ?|${words}(?: |(?<=\\.)))(?=\\d)`, 'u');
const behind = (words: string, signs = '(?!)'): RegExp =>
  new RegExp(`(?<=\\d)(?: ?(?:${signs})| ${words})$`, 'u');
const ABOUT = before(WORDS_BEFORE.about, '~|≈|±');
const ABOUT_BEHIND = behind(WORDS_BEHIND.about, '~');
const AT_LEAST = before(WORDS_BEFORE.least, '≥|>=');
const MORE = before(WORDS_BEFORE.more, '>');
const AT_MOST = before(WORDS_BEFORE.most, '≤|<=');
const LESS = before(WORDS_BEFORE.less, '<');
const OR_MORE = behind(WORDS_BEHIND.least, '\\+');
const OR_LESS = behind(WORDS_BEHIND.most);
const MORE_BEHIND = behind(WORDS_BEHIND.more, ENDINGS.more);
const LESS_BEHIND = behind(WORDS_BEHIND.less, ENDINGS.less);
const TO_OR_AND = `(?: (?:${WORDS_BEHIND.to}|${WORDS_BEHIND.and}) | ${AND_BEFORE_FIGURES} ?)`;
/** What has two bounds in it, the surer form first. */
const RANGES = [
  `^${WORDS_BEFORE.between} (\\d.*?)${TO_OR_AND}(\\d.*)$`,
  `^(\\d.*?)(?: ?- ?|${TO_OR_AND})(\\d.*?) ${WORDS_BEHIND.between}$`,
  `^(.*\\d)(?: ?(?:-|\\.\\.) ?| ${WORDS_BEHIND.to} )(\\d.*)$`,
].map((form) => new RegExp(form, 'u'));
const VAGUE = new Set(VAGUE_WORDS.map(plainWord));
const BESIDE_VAGUE = new Set(WORDS_BESIDE_VAGUE.map(plainWord));

/** Whether a text gives no figure: `dozens`, `une dizaine`, `several hundred`. */
function isVague(text: string): boolean {
  const whole = plainWord(text);
  const words = whole.split(' ');
  return (
    VAGUE.has(whole) ||
    (words.some((word) => VAGUE.has(word)) &&
      words.every((word) => VAGUE.has(word) || BESIDE_VAGUE.has(word)))
  );
}

const isUnknownValue = createUnknowns(UNKNOWN_VALUES);

/** Reads a count or amount, and the bounds that its sign or words set. @param isUnknown values that are none, as −99 */
export function readNumber(
  cell: Cell,
  { decimal }: Partial<NumberReading>,
  isUnknown: (cell: Cell) => boolean = isUnknownValue,
): NumberCell {
  if (isUnknown(cell)) return NOTHING;
  const text = plainText(cell);
  if (text.length > LONGEST_VALUE || typeof cell === 'boolean') return noNumber(cell);
  // What nearly all cells are.
  if (/^\d{1,15}$/.test(text)) {
    const value = Number(text);
    return { is: 'read', value: { min: value, max: value }, notes: [] };
  }
  if (!/\d/.test(text) && isVague(text))
    return { is: 'read', value: { min: null, max: null }, notes: ['vague'] };
  const said = typeof cell === 'number' ? 'point' : decimal;
  const whole = bareText(text);
  const bare = whole.replace(ABOUT, '').replace(ABOUT_BEHIND, '');
  const [, from, to] = firstMatch(RANGES, bare) ?? [];
  const read =
    from !== undefined && to !== undefined
      ? readRange(cell, from, to, said)
      : readBound(cell, bare, said);
  if (read.is !== 'read' || bare === whole) return read;
  return { is: 'read', value: { min: null, max: null }, notes: ['about'] };
}

function firstMatch(forms: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const form of forms) {
    const match = form.exec(text);
    if (match) return match;
  }
  return null;
}

function noNumber(cell: Cell): NumberCell {
  return refuse('no-number', quoteCell(cell), 'a number (12, 10-15, >10, 10+, ~40)');
}

function negative(cell: Cell): NumberCell {
  return refuse(
    'negative',
    quoteCell(cell),
    'a number from 0',
    'name it under "unknown" in mapping.json if it means that nothing is known',
    'unknown',
  );
}

type Decimal = NumberReading['decimal'] | undefined;

function readRange(cell: Cell, from: string, to: string, decimal: Decimal): NumberCell {
  const [min, max] = [parseAmount(from, decimal), parseAmount(to, decimal)];
  if (min === null || max === null) return noNumber(cell);
  if (min < 0) return negative(cell);
  if (max < min) return refuse('bounds-reversed', quoteCell(cell), 'the lesser number first');
  return { is: 'read', value: { min, max }, notes: ['bound'] };
}

function readBound(cell: Cell, text: string, decimal: Decimal): NumberCell {
  const without = (words: readonly RegExp[], from: string): string =>
    words.reduce((rest, word) => rest.replace(word, ''), from);
  const bare = without([AT_LEAST, MORE, AT_MOST, LESS], text);
  const digits = without([OR_MORE, OR_LESS, MORE_BEHIND, LESS_BEHIND], bare);
  const value = parseAmount(digits, decimal);
  if (value === null) return notRead(cell, digits);
  if (value < 0) return negative(cell);
  const step = Number.isInteger(value) ? 1 : 0;
  const bounds = (min: number | null, max: number | null): NumberCell => ({
    is: 'read',
    value: { min, max },
    notes: ['bound'],
  });
  if (AT_LEAST.test(text) || OR_MORE.test(bare)) return bounds(value, null);
  if (MORE.test(text) || MORE_BEHIND.test(bare)) return bounds(value + step, null);
  if (AT_MOST.test(text) || OR_LESS.test(bare)) return bounds(null, value);
  if (LESS.test(text) || LESS_BEHIND.test(bare)) return bounds(null, Math.max(0, value - step));
  return { is: 'read', value: { min: value, max: value }, notes: [] };
}

function notRead(cell: Cell, digits: string): NumberCell {
  if (!/^-?\d[\d.,]*$/.test(digits)) return noNumber(cell);
  return refuse(
    'decimal',
    quoteCell(cell),
    'points and commas as the column has them',
    'say decimal "point" or "comma" for the column in mapping.json',
    'decimal',
  );
}

/** A space of any kind, or an apostrophe, parts thousands in every language. */
const GROUPS = /(?<=\d)[ '](?=\d{3}(?:\D|$))/g;
const PLAIN = /^-?\d+$/;
const BY_POINT = /^-?(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3})(?:\.\d+)?(?:[eE]\+?\d+)?$/;
const BY_COMMA = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;

/**
 * The value of a number; null where it is none. Without a word on what is decimal, only what can be read in one way is.
 * @param text as `plainText` has it
 */
export function parseAmount(text: string, decimal: Decimal): number | null {
  const bare = text.replaceAll(GROUPS, '');
  if (PLAIN.test(bare)) return Number(bare);
  const [point, comma] = amountsOf(bare);
  if (decimal === 'point') return point;
  if (decimal === 'comma') return comma;
  return point === null || comma === null || point === comma ? (point ?? comma) : null;
}

/** What a number is where the point is decimal, and where the comma is. */
export function amountsOf(bare: string): readonly [point: number | null, comma: number | null] {
  const point = BY_POINT.test(bare) ? Number(bare.replaceAll(',', '')) : null;
  const comma = BY_COMMA.test(bare) ? Number(bare.replaceAll('.', '').replace(',', '.')) : null;
  return [point, comma];
}
