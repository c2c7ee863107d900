import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsByName } from '../../testing/read-sample.ts';
import { UnreadableFileError } from '../unreadable.ts';
import { get, MOST_COLUMNS, parseJson, tableOfRecords } from './json-records.ts';

describe('tableOfRecords', () => {
  it('gives each key a column, those of objects with a dot', () => {
    const table = tableOfRecords('geojson', 'a.json', [
      { a: 1, b: { c: 'x', d: { e: true } } },
      { a: null, f: ['x', 2, null], g: [{ h: 1 }], i: [], j: Number.NaN },
    ]);
    expect(rowsByName(table)).toEqual([
      { row: 1, a: 1, 'b.c': 'x', 'b.d.e': true, f: null, g: null, i: null, j: null },
      { row: 2, a: null, 'b.c': null, 'b.d.e': null, f: 'x; 2', g: '[{"h":1}]', i: null, j: null },
    ]);
  });

  it('takes keys that objects have of their own for columns', () => {
    const table = tableOfRecords('geojson', 'a.json', [
      JSON.parse('{"__proto__":"x","constructor":"y"}'),
    ]);
    expect(table.columns.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect([...table.rows()]).toEqual([{ number: 1, cells: ['x', 'y'] }]);
    expect(get({}, 'constructor')).toBeUndefined();
  });

  it('names the limits that a record passes', () => {
    let deep: object = {};
    for (let level = 0; level < 100_000; level += 1) deep = { a: deep };
    let list: unknown[] = [];
    for (let level = 0; level < 100_000; level += 1) list = [list];
    const wide = Object.fromEntries(
      Array.from({ length: MOST_COLUMNS + 1 }, (_, at) => [`k${at}`, 1]),
    );
    for (const record of [{ deep }, { list }, wide])
      expect(() => tableOfRecords('geojson', 'a.json', [record])).toThrow(UnreadableFileError);
  });
});

describe('parseJson', () => {
  it('reads one value, or one a line', () => {
    expect(parseJson('a', '\uFEFF{"a":1}')).toEqual({ a: 1 });
    expect(parseJson('a', '{"a":1}\r\n\n{"a":2}\n')).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it.each(['', '{"a":', '{"a":1}\n{"a":', '<html>'])('refuses %j', (text) => {
    expect(() => parseJson('a', text)).toThrow(UnreadableFileError);
  });

  it.each([
    ['[9007199254740993,9007199254740992]', ['9007199254740993', '9007199254740992']],
    ['{"id":-9007199254740993}', { id: '-9007199254740993' }],
    ['[9007199254740991,1602633600000]', [9_007_199_254_740_991, 1_602_633_600_000]],
    [
      '[12345678901234567.5,0.12345678901234567]',
      ['12345678901234567.5', '0.12345678901234567'].map(Number),
    ],
    ['[1e20,12345678901234567e2]', ['1e20', '12345678901234567e2'].map(Number)],
    ['{"90071992547409931":"90071992547409931"}', { '90071992547409931': '90071992547409931' }],
    [String.raw`["\\",90071992547409931]`, ['\\', '90071992547409931']],
    [String.raw`["\",90071992547409931,\""]`, ['",90071992547409931,"']],
    [
      '{"id":90071992547409931}\n{"id":90071992547409932}',
      [{ id: '90071992547409931' }, { id: '90071992547409932' }],
    ],
  ])('keeps ids as they stand that a number would round: %s', (text, value) => {
    expect(parseJson('a', text)).toEqual(value);
  });

  it('reads all else as JSON has it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = JSON.parse(JSON.stringify({ long: 0, value })) as { value: unknown };
        expect(
          parseJson('a', JSON.stringify({ value, long: 'x'.repeat(3) + '1'.repeat(20) })),
        ).toEqual({
          value: rounded(read.value),
          long: `xxx${'1'.repeat(20)}`,
        });
      }),
    );
  });

  it('takes time by the length of a text alone', () => {
    const long = JSON.stringify(
      Array.from({ length: 20_000 }, (_, at) => `${'\\"'.repeat(20)}${at}`),
    );
    const text = `[90071992547409931,${long}]`;
    expect(parseJson('a', text)).toEqual(['90071992547409931', JSON.parse(long)]);
  });
});

/** A value of JSON with its rounded whole numbers as they are written. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number')
    return /^-?\d{16,}$/.test(String(value)) && !Number.isSafeInteger(value)
      ? String(value)
      : value;
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}
