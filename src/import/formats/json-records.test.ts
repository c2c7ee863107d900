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
});
