import type { Use } from '../mapping.ts';
import type { Cell } from '../table.ts';
import { plainText, plainWord } from './cell-reading.ts';

/** Makes the question whether a cell means that nothing is known: it is empty or one of these values, in any case. */
export function createUnknowns(values: readonly string[]): (cell: Cell) => boolean {
  // Without its dots, what is short for “not known” may be a word of its own: “k.A.”, “Ka”.
  const known = new Set(values.map((value) => shortForm(value) ?? normal(value)));
  const firsts = new Set([...known].map((value) => value.charAt(0)));
  const longest = Math.max(0, ...values.map(({ length }) => length)) + 2;
  return (cell) => {
    if (cell === null) return true;
    const text = String(cell);
    if (text.length > longest && text.trim().length > longest) return false;
    // Most cells differ in their first letter, and cost no more.
    const first = text.charAt(0).toLowerCase();
    if (/[a-z\d]/.test(first) && !firsts.has(first)) return false;
    const word = normal(text);
    return word === '' || known.has(word) || known.has(shortForm(text) ?? word);
  };
}

const MOST_DEGREES: Readonly<Partial<Record<Use['as'], number>>> = { latitude: 90, longitude: 180 };
const SHORT_FORM = /^\p{L}(?:\. ?\p{L})+\.?$/u;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * Whether a value that means that nothing is known elsewhere can mean so in a column of this use: −99 is a longitude as good
 * as any, and a field is kept as it is, where NA may be a code and −9 a change.
 */
export function canBeUnknown(value: string, as: Use['as']): boolean {
  if (as === 'field') return false;
  const most = MOST_DEGREES[as];
  const text = most === undefined ? '' : plainText(value.trim());
  return (
    most === undefined || !NUMBER.test(text) || Math.abs(Number(text.replace(',', '.'))) > most
  );
}

/** Letters that stand for words, each with a dot behind it, the last one too: “k. A” as “k.a.”; null of all else. */
function shortForm(value: string): string | null {
  const text = value.trim();
  return SHORT_FORM.test(text)
    ? `${text.toLowerCase().replaceAll(/[. ]+/g, '.')}.`.replace('..', '.')
    : null;
}

function normal(value: string): string {
  const text = value.trim().replaceAll(/^[−–—]/g, '-');
  // −9.0 is what spreadsheets and data frames make of −9; −9.9 is a number of its own.
  if (/^-?\d+[.,]\d+$/.test(text)) return text.replace(/[.,]0+$/, '');
  return plainWord(text.toLowerCase());
}
