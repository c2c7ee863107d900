import type { FormatId } from '../formats.ts';
import type { Cell, HeaderSaid, ImportFile, Table } from '../table.ts';
import { beginningOf, decodeText } from './text/decode-text.ts';
import type { DecodedText } from './text/decode-text.ts';
import { DELIMITER_NAMES, delimiterOf } from './delimited/delimiter.ts';
import type { Delimiter } from './delimited/delimiter.ts';
import {
  before,
  columnNames,
  doubtful,
  HEADER_WITHIN,
  headerAmong,
  widthOf,
} from './table-header.ts';
import { count, counted, LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import { lineEndOf } from './delimited/line-ends.ts';
import type { LineEnd } from './delimited/line-ends.ts';
import { readRecords } from './delimited/delimited-records.ts';
import type { Dialect } from './delimited/delimited-records.ts';
import { HEADERLESS, topRecord } from './headerless.ts';
import { metAgain, shaped, shapeOf, shapeTold, tooWide, whereMet, withoutRows } from './shape.ts';
import type { Met, RawRow } from './shape.ts';
import { joinedHeader, joinedTold } from './two-line-header.ts';
import { UnreadableFileError } from '../unreadable.ts';

export interface DelimitedOptions {
  /** What the table is said to be; `csv` unless it is known better. */
  readonly format?: FormatId | undefined;
  /**
   * `none` when all records are rows, as in GDELT's files: columns are then `column 1`, `column 2` …; `line` when one is the
   * header, whatever it looks like.
   */
  readonly header?: 'find' | HeaderSaid | undefined;
  /** What separates cells, where it is known. */
  readonly delimiter?: Delimiter | undefined;
  readonly limits?: Limits | undefined;
}

/** Reads CSV, TSV and their like: what separates cells, ends lines and names columns is found in the text itself. */
export function readDelimited(file: ImportFile, options: DelimitedOptions = {}): Table {
  const limits = options.limits ?? LIMITS;
  const text = decodeText(file, limits);
  const lineEnd = lineEndOf(text.chunks());
  const sample = wholeLines(text);
  const found = options.delimiter ?? delimiterOf(sample, lineEnd);
  const dialect: Dialect = { delimiter: found ?? ',', lineEnd };
  const records = () => readRecords(file.name, text.chunks(), dialect, limits);
  const head = headOf(file, records(), options.header ?? 'find', limits);
  // Quotes are looked at in the one pass that tells, not in those that read.
  const quotes = new QuotesMet();
  const rows = function* (told?: QuotesMet): Generator<RawRow> {
    let number = -1 - head.index;
    for (const record of records()) {
      number += 1;
      if (number <= 0) continue;
      if (record.quotes !== 'right') told?.note(number, record.quotes, record.cells);
      yield { number, cells: record.cells };
    }
  };
  const shape = shapeOf(file.name, rows(quotes), head.header, limits);
  if (shape.rows === 0) {
    const nothing = widthOf(head.header) === 0;
    throw withoutRows(file.name, nothing ? 'no text' : 'a header and no row below it');
  }
  quotes.refuseOpen(file.name);
  const width = Math.max(widthOf(head.header), shape.width);
  const names = columnNames(head.header, width);
  return {
    format: options.format ?? 'csv',
    source: file.name,
    how: [
      ...text.how,
      separatedBy(found),
      ...LINE_ENDS[lineEnd],
      ...head.how,
      ...shapeTold(shape, head.header, names),
      ...quotes.told(),
    ],
    columns: names.map((name) => ({ name })),
    header: head.is,
    count: shape.rows,
    rows: () => shaped(rows(), width),
  };
}

interface Head {
  /** Which record it is, from 0; of none that before the first row, -1 when there is none. */
  readonly index: number;
  readonly header: readonly Cell[];
  readonly how: Table['how'];
  readonly is: Table['header'];
}

function headOf(
  file: ImportFile,
  records: Iterable<{ readonly cells: readonly string[] }>,
  wanted: 'find' | HeaderSaid,
  limits: Limits,
): Head {
  if (wanted === 'none')
    return { index: -1, header: [], how: ['no header: every line is a row'], is: 'none' };
  const first: (readonly string[])[] = [];
  for (const { cells } of records) {
    if (cells.length > limits.columns) throw tooWide(file.name, cells.length, limits);
    first.push(cells);
    if (first.length === HEADER_WITHIN) break;
  }
  return headFound(first, wanted);
}

/** The header among the first records, or where the rows begin that have none. */
function headFound(first: readonly (readonly string[])[], wanted: 'find' | HeaderSaid): Head {
  const index = headerAmong(first);
  const header = first[index] ?? [];
  const is = wanted === 'line' ? 'header' : topRecord(header, first.slice(index + 1));
  if (is === 'row') {
    const how = [...before(first.slice(0, index), undefined, 'the first row'), HEADERLESS];
    return { index: index - 1, header: [], how, is: 'none' };
  }
  const joined = joinedHeader(header, first[index + 1], first[index + 2]);
  if (joined) {
    const how = [...before(first.slice(0, index)), joinedTold(joined, header)];
    return { index: index + 1, header: joined, how, is: undefined };
  }
  const how = [...before(first.slice(0, index)), ...doubtful(header)];
  return { index, header, how, is: is === 'doubtful' ? 'doubtful' : undefined };
}

const LINE_ENDS: Readonly<Record<LineEnd, readonly string[]>> = {
  '\n': [],
  '\r\n': [],
  '\r': ['lines end with carriage returns'],
  mixed: ['lines end in several ways'],
};

function separatedBy(found: Delimiter | undefined): string {
  if (found === undefined) return 'one column: no comma, semicolon, tab or vertical bar parts it';
  return `cells parted by ${DELIMITER_NAMES[found]}`;
}

/** The beginning of a text, up to the last line that is whole. */
function wholeLines(text: DecodedText): string {
  const sample = beginningOf(text, SAMPLE);
  if (sample.length < SAMPLE) return sample;
  const end = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
  return end < 0 ? sample : sample.slice(0, end);
}

/** Characters that the separator is looked for in. */
const SAMPLE = 256 * 1024;

/** Quotes that are not as they should be, gathered in one pass. */
class QuotesMet {
  #stray: Met = { times: 0, first: 0 };
  #open: { readonly row: number; readonly lines: number } | undefined;

  note(row: number, quotes: 'stray' | 'open', cells: readonly string[]): void {
    if (quotes === 'stray') this.#stray = metAgain(this.#stray, row);
    else this.#open = { row, lines: cells.join('').match(/\r\n?|\n/g)?.length ?? 0 };
  }

  told(): string[] {
    const told: string[] = [];
    if (this.#stray.times > 0) {
      told.push(
        `${whereMet(this.#stray, 'row')} with a quote inside a quoted cell that is not doubled: look whether the cells are right`,
      );
    }
    return told;
  }

  /** @throws {UnreadableFileError} where the file ends inside a quote: what follows it is no cell of its row */
  refuseOpen(file: string): void {
    if (this.#open === undefined) return;
    const { row, lines } = this.#open;
    const taken =
      lines === 0 ? '' : `, which has taken in ${counted(lines, 'line end', 'line ends')} after it`;
    throw new UnreadableFileError(
      file,
      `the end of the file inside a quote that is opened in row ${count(row)}${taken}`,
      'a quote that is closed',
      'the file has been cut short, or a quote is missing in that row: copy the file again, or close the quote',
    );
  }
}
