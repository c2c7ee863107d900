import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../table.ts';
import { readDelimited } from './delimited.ts';
import { DELIMITERS } from './delimited/delimiter.ts';
import type { Delimiter } from './delimited/delimiter.ts';
import { LIMITS } from './limits.ts';

function read(text: string | Uint8Array, options = {}): Table {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readDelimited({ name: 'a.csv', bytes }, options);
}

function cells(table: Table): (readonly Cell[])[] {
  return [...table.rows()].map((row) => row.cells);
}

function names(table: Table): string[] {
  return table.columns.map(({ name }) => name);
}

describe('reads', () => {
  it.each([
    ['line feeds', 'a,b\n1,2\n3,4\n'],
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['carriage returns', 'a,b\r1,2\r3,4\r'],
    ['all three', 'a,b\r1,2\r\n3,4\n'],
    ['no final newline', 'a,b\n1,2\n3,4'],
    ['quotes', '"a","b"\n"1","2"\n"3","4"'],
    ['sep=', 'sep=;\r\na;b\r\n1;2\r\n3;4\r\n'],
  ])('%s', (_, text) => {
    const table = read(text);
    expect(names(table)).toEqual(['a', 'b']);
    expect(cells(table)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(table.count).toBe(2);
  });

  it('rows as often as wanted, and gives up early when asked', () => {
    const table = read('a,b\n1,2\n3,4\n');
    for (const row of table.rows()) {
      expect(row).toEqual({ number: 1, cells: ['1', '2'] });
      break;
    }
    expect([...table.rows()].map(({ number }) => number)).toEqual([1, 2]);
  });

  it('line ends and separators in quoted cells as they are', () => {
    expect(cells(read('a;b\r\n"1\r\n2\n3";"x;""y"""\r\n'))).toEqual([['1\r\n2\n3', 'x;"y"']]);
  });

  it('formulas and script as text', () => {
    const hostile = [
      '=HYPERLINK("http://x")',
      '@SUM(1)',
      '+1',
      '-1',
      '<script>alert(1)</script>',
      "'=1",
    ];
    const row = hostile.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
    expect(cells(read(`a,b,c,d,e,f\n${row}\n`))).toEqual([hostile]);
  });

  it('duplicate and empty headers', () => {
    expect(names(read('Date,Date,,Date\n1,2,3,4\n'))).toEqual([
      'Date',
      'Date (2)',
      'column 3',
      'Date (3)',
    ]);
  });
});

describe('tells', () => {
  it('what it read as what', () => {
    const table = read('Attacks\n\n"Source: a, b"\ndate;place\n1;Ganja\n2;Ganja\n');
    expect(table.how).toEqual([
      'UTF-8',
      'cells parted by semicolons',
      'the header is in line 4; before it and no part of the table: “Attacks”, “Source: a, b”',
    ]);
    expect(names(table)).toEqual(['date', 'place']);
  });

  it('rows that are shorter and longer than the header, and keeps what is in them', () => {
    const table = read('a,b\n1\n1,2,x\n1,2,,y\n1,2,,,\n');
    expect(names(table)).toEqual(['a', 'b', 'column 3', 'column 4']);
    expect(cells(table)).toEqual([
      ['1', null, null, null],
      ['1', '2', 'x', null],
      ['1', '2', null, 'y'],
      ['1', '2', null, null],
    ]);
    expect(table.how).toContain('1 row (row 1) with fewer cells than the header');
    expect(table.how).toContain(
      '2 rows (the first is row 2) with more cells than the header: what is in them stands in column 3 to column 4',
    );
  });

  it('blank rows, which keep their numbers', () => {
    const table = read('a,b\n1,2\n\n ,\n3,4\n\n');
    expect([...table.rows()].map(({ number }) => number)).toEqual([1, 4]);
    expect(table.how).toContain('3 blank rows (the first is row 2) left out');
  });

  it('a file that is cut short inside a quote, with the row', () => {
    expect(() => read('a,b\n1,2\n3,"four\nfive,six')).toThrow(
      'the end of the file inside a quote that is opened in row 2, which has taken in 1 line end after it',
    );
  });

  it('quotes that are not doubled', () => {
    const table = read('a,b\n1,2\n"5" pipe",x\n');
    expect(cells(table)[1]).toEqual(['5" pipe', 'x']);
    expect(table.how.at(-1)).toContain('1 row (row 2) with a quote');
  });

  it('a header that looks like a row', () => {
    expect(read('Place,2020,2021\nGanja,5,6\n').how.at(-1)).toContain('the header may be a row');
  });

  it('that there is no header, when told so', () => {
    const table = read('1\t2\t\n3\t4\tx\n', { header: 'none', format: 'gdelt' });
    expect(table.format).toBe('gdelt');
    expect(names(table)).toEqual(['column 1', 'column 2', 'column 3']);
    expect([...table.rows()][0]).toEqual({ number: 1, cells: ['1', '2', null] });
    expect(table.how.at(-1)).toBe('no header: every line is a row');
  });
});

describe('refuses', () => {
  it.each([
    ['an empty file', ''],
    ['a file of blank lines', '\n\n ,\n'],
    ['a header alone', 'a,b\n'],
  ])('%s', (_, text) => {
    expect(() => read(text)).toThrow('expected a table with a header and rows');
  });

  it('a line without end, long before all of it is in memory', () => {
    const limits = { ...LIMITS, recordLength: 1024 * 1024 };
    const text = `a,b\n1,2\n${'x'.repeat(4 * 1024 * 1024)}`;
    expect(() => read(text, { limits })).toThrow('expected at most 1,048,576 characters in a row');
    expect(() => read(`a,b\n1,"${'x\n'.repeat(2 * 1024 * 1024)}`, { limits })).toThrow(
      'quote that is never closed',
    );
  });

  it('a flood of quotes', () => {
    expect(() => read(`a,b\n1,"${'x"'.repeat(1024 * 1024)}`)).toThrow(
      /^a\.csv: got .* at most 100,000 quotes in quoted cells that are not doubled/,
    );
  });

  it('a million columns', () => {
    const text = `${'a,'.repeat(1_000_000)}\n${'1,'.repeat(1_000_000)}\n`;
    expect(() => read(text)).toThrow(
      'got a row of 1,000,001 cells, expected at most 5,000 columns',
    );
    expect(() => read(`a,b\n1,2\n${'1,'.repeat(1_000_000)}\n`)).toThrow('at most 5,000 columns');
  });

  it('more cells than the limit', () => {
    expect(() => read('a,b\n1,2\n3,4\n', { limits: { ...LIMITS, cells: 3 } })).toThrow(
      'at most 3 cells',
    );
  });
});

describe('whatever a table holds, and however it is written', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('"', ',', ';', '\t', '|', '\n', '\r', ' ', 'é', 'a', '1'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
  });
  const cell = text.filter((value) => !value.includes('\0') && !value.includes('\uFEFF'));
  const tableOf = (value: fc.Arbitrary<string>) =>
    fc
      .integer({ min: 2, max: 6 })
      .chain((width) =>
        fc.array(fc.array(value, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 8,
        }),
      )
      .filter((rows) => rows.flat().some((one) => one.trim() !== ''));
  const styles = fc.record({
    delimiter: fc.constantFrom(...DELIMITERS),
    lineEnds: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 3 }),
    always: fc.boolean(),
    final: fc.boolean(),
    encoding: fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be'),
  });

  const readsBack = (rows: readonly (readonly string[])[], style: Style, found: boolean): void => {
    const header = (rows[0] ?? []).map((_, at) => `name ${String(at)}`);
    const back = read(
      written([header, ...rows], style),
      found ? {} : { delimiter: style.delimiter },
    );
    expect(names(back)).toEqual(header);
    const kept = rows.filter((row) => row.some((value) => value.trim() !== ''));
    expect(cells(back)).toEqual(
      kept.map((row) => row.map((value) => (value === '' ? null : value))),
    );
  };

  it('reads back the same', () => {
    fc.assert(
      fc.property(tableOf(cell), styles, (rows, style) => readsBack(rows, style, false)),
      { numRuns: 500 },
    );
  });

  it('reads back the same when what separates is found, with words in it and line ends', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'é', '1', ' ', '\n', '\r', '"') });
    fc.assert(
      fc.property(tableOf(words), styles, (rows, style) => readsBack(rows, style, true)),
      { numRuns: 500 },
    );
  });
});

interface Style {
  readonly delimiter: Delimiter;
  readonly lineEnds: readonly string[];
  readonly always: boolean;
  readonly final: boolean;
  readonly encoding: string;
}

function written(rows: readonly (readonly string[])[], style: Style): Uint8Array {
  const { delimiter, lineEnds, always, final, encoding } = style;
  const lines = rows.map((row, at) => {
    const last = at === rows.length - 1 && !final;
    const end = last ? '' : (lineEnds[at % lineEnds.length] ?? '\n');
    return row.map((value) => quoted(value, always)).join(delimiter) + end;
  });
  return encoded(lines.join(''), encoding);
}

function quoted(value: string, always: boolean): string {
  return always || /["\r\n,;|\t]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\uFEFF${text}`);
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  for (const [at, unit] of `\uFEFF${text}`.split('').entries()) {
    view.setUint16(at * 2, unit.charCodeAt(0), encoding === 'utf-16le');
  }
  return bytes;
}
