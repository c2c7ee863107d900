import papaparse from 'papaparse';
import { UnreadableFileError } from '../../unreadable.ts';
import { count, LIMITS, pastLimit } from '../limits.ts';
import type { Limits } from '../limits.ts';
import { evenLineEnds } from './line-ends.ts';
import type { LineEnd } from './line-ends.ts';

/** A record of a delimited text, as it stands there. */
export interface TextRecord {
  readonly cells: readonly string[];
  /** A quote that opens one of its cells is `open` until the file ends, or has `stray` quotes after it. */
  readonly quotes: 'right' | 'stray' | 'open';
}

export interface Dialect {
  readonly delimiter: string;
  readonly lineEnd: LineEnd;
}

/** What Papa Parse's parser of one piece of text gives back; its types leave it open. */
interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Reads records from pieces of text, one piece at once, as Papa Parse's own streamer does: what is left of a piece
 * after its last whole record is put before the next one.
 */
export function* readRecords(
  file: string,
  chunks: Iterable<string>,
  { delimiter, lineEnd }: Dialect,
  limits: Limits = LIMITS,
): Generator<TextRecord> {
  const mixed = lineEnd === 'mixed';
  const newline = mixed ? '\n' : lineEnd;
  const parser = new papaparse.Parser({ delimiter, newline });
  let rest = '';
  let record = 0;
  let enough = 0;
  for (const chunk of mixed ? evenLineEnds(chunks, delimiter) : chunks) {
    rest += chunk;
    if (rest.length < enough) continue;
    const { data, errors, meta } = parser.parse(rest, 0, true) as Parsed;
    yield* recordsOf(data, errors);
    record += data.length;
    rest = rest.slice(meta.cursor);
    if (rest.length > limits.recordLength) throw tooLong(file, record + 1, rest, limits);
    if (errors.length > limits.strayQuotes && rest.length > 0) {
      throw tooManyQuotes(file, record + 1, errors.length, limits);
    }
    // A record that is longer than a piece is not gone through again with each piece that it takes.
    enough = data.length > 0 ? 0 : Math.min(rest.length * 4, limits.recordLength + 1);
  }
  if (rest === '') return;
  const { data, errors } = parser.parse(rest, 0, false) as Parsed;
  // After the last line end there is no record.
  if (rest.endsWith(newline) && data.at(-1)?.join('') === '') data.pop();
  yield* recordsOf(data, errors);
}

function* recordsOf(data: readonly string[][], errors: Parsed['errors']): Generator<TextRecord> {
  if (errors.length === 0) {
    for (const cells of data) yield { cells, quotes: 'right' };
    return;
  }
  const wrong = new Map<number, TextRecord['quotes']>();
  for (const { code, row } of errors) {
    if (wrong.get(row) !== 'open') wrong.set(row, code === 'MissingQuotes' ? 'open' : 'stray');
  }
  for (const [row, cells] of data.entries()) yield { cells, quotes: wrong.get(row) ?? 'right' };
}

function tooLong(file: string, record: number, rest: string, limits: Limits): UnreadableFileError {
  const cure = rest.includes('"')
    ? 'look there for a quote that is never closed'
    : 'look whether this is a table: its lines do not end';
  return pastLimit(
    file,
    'recordLength',
    `a line of more than ${count(limits.recordLength)} characters (line ${count(record)} of the table)`,
    limits,
    cure,
  );
}

function tooManyQuotes(
  file: string,
  record: number,
  errors: number,
  limits: Limits,
): UnreadableFileError {
  return pastLimit(
    file,
    'strayQuotes',
    `${count(errors)} at line ${count(record)} of the table`,
    limits,
    'look there for a quote that is never closed, and whether quotes in cells are doubled',
  );
}
