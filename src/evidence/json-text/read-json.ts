import { counted } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { halfPair } from './half-pairs.ts';
import type { HalfPair } from './half-pairs.ts';
import { JsonError, parseJsonTree } from './json-tree.ts';
import { mayRepeatKeys, repeatedKeys } from './repeated-keys.ts';
import type { RepeatedKey } from './repeated-keys.ts';

/** What is wrong with a text of JSON, wherever the text stands. */
export type JsonFault = Pick<Finding, 'pointer' | 'got' | 'expected' | 'cure'>;

/** The parsed value of a text in which nothing is lost, or what keeps it from being one and where. */
export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly [JsonFault, ...JsonFault[]] };

/** Says where in a text an offset is. */
type Where = (offset: number) => string;

/** How many keys that stand again are named, of each text. */
const MOST_NAMED = 10;

const MARK = '\uFEFF';

/**
 * Parses a JSON text. What is wrong is told by line and column, both from 1, the column in UTF-16 units. A key that stands
 * twice in an object is wrong: parsers keep one of its values, most the last, and say nothing of the other.
 */
export function readJson(text: string): JsonResult {
  return read(text, lineAndColumn(text));
}

/** Parses a JSON text that is a line among others: what is wrong is told by column alone. */
export function readJsonLine(text: string): JsonResult {
  return read(text, columnAlone);
}

function read(text: string, where: Where): JsonResult {
  let repeated: readonly RepeatedKey[];
  try {
    const value: unknown = JSON.parse(text);
    const half = halfPair(text);
    if (half) return { ok: false, faults: [halfFault(half, where)] };
    if (!mayRepeatKeys(text, value)) return { ok: true, value };
    repeated = repeatedKeys(parseJsonTree(text));
  } catch (error) {
    return { ok: false, faults: [syntaxFault(text, error, where)] };
  }
  const [first, ...others] = repeated
    .slice(0, MOST_NAMED)
    .map(({ pointer, key, first: earlier, again }): JsonFault => ({
      pointer,
      got: `the key ${JSON.stringify(key)} again at ${where(again)}`,
      expected: `each key once in its object: it stands at ${where(earlier)} already, and one of its values would be lost`,
      cure: 'take out the one that is not meant, or give it the key that is',
    }));
  const more = repeated.length - MOST_NAMED;
  if (more > 0) {
    const got = `${counted(more, 'more key')} again`;
    others.push({ pointer: '', got, expected: 'each key once in its object' });
  }
  return { ok: false, faults: [first!, ...others] };
}

/** @param cause what the parser says, for what places in the text don't tell */
function syntaxFault(text: string, cause: unknown, where: Where): JsonFault {
  if (text.startsWith(MARK)) {
    const cure = 'save the file as UTF-8 without the mark';
    return { pointer: '', got: 'a byte order mark', expected: 'JSON', cure };
  }
  try {
    parseJsonTree(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const got = `${error.got} at ${where(error.offset)}`;
    return { pointer: '', got, expected: `JSON: ${error.expected}` };
  }
  return { pointer: '', got: (cause as Error).message, expected: 'JSON' };
}

function halfFault({ offset, escape }: HalfPair, where: Where): JsonFault {
  return {
    pointer: '',
    got: `${escape} at ${where(offset)}, one half of a character`,
    expected: 'both its halves, as text has no halves of characters',
    cure: 'take it out, or write the character itself',
  };
}

/** The lines are found when first asked for. */
function lineAndColumn(text: string): Where {
  let starts: readonly number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = numberUpTo(starts, offset);
    return `line ${line}, column ${offset - starts[line - 1]! + 1}`;
  };
}

/** Where each line of a text begins, UTF-16 units. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}

/** How many of ascending numbers are no greater than another. */
function numberUpTo(ascending: readonly number[], most: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

function columnAlone(offset: number): string {
  return `column ${offset + 1}`;
}
