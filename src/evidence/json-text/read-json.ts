import type { Finding } from '../finding.ts';
import { JsonError, parseJsonTree } from './json-tree.ts';
import { hasRepeatedKeys, repeatedKeys } from './repeated-keys.ts';

/** What is wrong with a text of JSON, wherever the text stands. */
export type JsonFault = Pick<Finding, 'pointer' | 'got' | 'expected' | 'cure'>;

/** The parsed value of a text in which nothing is lost, or what keeps it from being one and where. */
export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly [JsonFault, ...JsonFault[]] };

/** Says where in a text an offset is. */
type Where = (text: string, offset: number) => string;

const MARK = '\uFEFF';

/**
 * Parses a JSON text. What is wrong is told by line and column, both from 1, the column in UTF-16 units. A key that stands
 * twice in an object is wrong: parsers keep one of its values, most the last, and say nothing of the other.
 */
export function readJson(text: string): JsonResult {
  return read(text, lineAndColumn);
}

/** Parses a JSON text that is a line among others: what is wrong is told by column alone. */
export function readJsonLine(text: string): JsonResult {
  return read(text, columnAlone);
}

function read(text: string, where: Where): JsonResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, faults: [syntaxFault(text, error, where)] };
  }
  if (!hasRepeatedKeys(text, value)) return { ok: true, value };
  const [first, ...others] = repeatedKeys(parseJsonTree(text)).map(
    ({ pointer, key, first: earlier, again }): JsonFault => ({
      pointer,
      got: `the key ${JSON.stringify(key)} again at ${where(text, again)}`,
      expected: `each key once in its object: it stands at ${where(text, earlier)} already, and one of its values would be lost`,
      cure: 'take out the one that is not meant, or give it the key that is',
    }),
  );
  return { ok: false, faults: [first!, ...others] };
}

function syntaxFault(text: string, cause: unknown, where: Where): JsonFault {
  if (text.startsWith(MARK)) {
    const cure = 'save the file as UTF-8 without the mark';
    return { pointer: '', got: 'a byte order mark', expected: 'JSON', cure };
  }
  try {
    parseJsonTree(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const got = `${error.got} at ${where(text, error.offset)}`;
    return { pointer: '', got, expected: `JSON: ${error.expected}` };
  }
  return { pointer: '', got: (cause as Error).message, expected: 'JSON' };
}

function lineAndColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
}

function columnAlone(_: string, offset: number): string {
  return `column ${offset + 1}`;
}
