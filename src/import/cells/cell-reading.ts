import type { MappingKey } from '../mapping.ts';
import type { Cell } from '../table.ts';
import type { Cured } from '../telling.ts';

/** What a cell says, or why it can't be read. */
export type CellReading<Value, Note extends string, Why extends string> =
  | { readonly is: 'read'; readonly value: Value; readonly notes: readonly Note[] }
  /** An empty cell, or a value that means that nothing is known. */
  | { readonly is: 'nothing'; readonly notes: readonly Note[] }
  | Refusal<Why>;

export interface Refusal<Why extends string> extends Cured {
  readonly is: 'refused';
  readonly why: Why;
  /** The cell as it stands. */
  readonly got: string;
  readonly expected: string;
}

export const NOTHING = { is: 'nothing', notes: [] } as const;

export function refuse<Why extends string>(
  why: Why,
  got: string,
  expected: string,
  cure?: string,
  cureKey?: MappingKey,
): Refusal<Why> {
  return { is: 'refused', why, got, expected, cure, cureKey };
}

/** How much of a cell a finding quotes. */
const QUOTED = 80;

/** A cell as findings quote it. */
export function quoteCell(cell: Cell): string {
  const text = String(cell ?? '');
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

/** No date, coordinate or number is longer: what is, is never put through the patterns of one. */
export const LONGEST_VALUE = 100;

const DIGIT_ZEROES = [0x660, 0x6f0, 0x966, 0xff10];

/**
 * A cell's text in the letters that the patterns know: Arabic and other digits as 0–9, all white space as one space, all
 * dashes and minus signs as `-`, primes and curly quotes as straight ones, marks of direction left out.
 */
export function plainText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  if (/^[!-~]*$/.test(cell)) return cell;
  return cell
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, asDigit)
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/[′’‘ʹ]/g, "'")
    .replaceAll(/[″“”ʺ]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function asDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  return String(code - DIGIT_ZEROES.findLast((zero) => zero <= code)!);
}

/** A text in lower case and without accents, `ı` as `i`: as one writes it whose keyboard has none. */
export function bareText(text: string): string {
  const lower = text.toLowerCase();
  if (/^[ -~]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss');
}

/** A word as dictionaries of headers and months hold it: lower case, without accents or dots, `ı` as `i`. */
export function plainWord(word: string): string {
  return bareText(word).replaceAll(/[.'’]/g, '').replaceAll(/\s+/g, ' ').trim();
}
