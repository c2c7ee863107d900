import * as fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { FORMULA_START, writeCsv } from './csv.ts';

function read(text: string): string[][] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  return papaparse.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' }).data;
}

const guarded = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);
/** As whoever reads the file takes the guard away. */
const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA_START.test(cell) ? cell.slice(1) : cell;

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', "'=", "''-", "'"),
      fc.string(),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('=1+1\nnext line', '"', ',', '\r\n', '“quoted”', 'Ստեփանակերտ'),
);

describe('writeCsv', () => {
  it('is read back cell by cell, and no text can start a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(texts, texts, fc.double({ noNaN: true, noDefaultInfinity: true })), {
          minLength: 1,
        }),
        (rows) => {
          const text = [...writeCsv(['a', 'b', 'n'], rows)].join('');
          const [head, ...body] = read(text);
          expect(head).toEqual(['a', 'b', 'n']);
          expect(body.pop()).toEqual(['']);
          expect(body).toEqual(rows.map(([a, b, n]) => [guarded(a), guarded(b), String(n)]));
          body.forEach(([a = '', b = ''], at) => {
            for (const cell of [a, b]) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
            expect([unguarded(a), unguarded(b)]).toEqual(rows[at]!.slice(0, 2));
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leaves numbers alone, negative ones too, and null empty', () => {
    expect([...writeCsv(['lng', 'lat'], [[-52.7, null]])].join('')).toBe(
      '\uFEFFlng,lat\r\n-52.7,\r\n',
    );
  });

  it('comes in pieces that are whole rows, however many there are', () => {
    const rows = Array.from({ length: 2000 }, (_, at) => [at]);
    const pieces = [...writeCsv(['n'], rows)];
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.every((piece) => piece.endsWith('\r\n'))).toBe(true);
    expect(read(pieces.join(''))).toEqual([['n'], ...rows.map(([n]) => [String(n)]), ['']]);
  });
});
