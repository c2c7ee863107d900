import { assert, constantFrom, dictionary, jsonValue, property, stringMatching } from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rewriteJson } from './rewrite-json.ts';

const STYLES = [undefined, 1, 2, '\t'] as const;
const json = jsonValue({ maxDepth: 4 }).map(
  (value) => JSON.parse(JSON.stringify(value)) as unknown,
);

describe('a text that is written anew', () => {
  it('is the same to the character where it means the same', () => {
    assert(
      property(json, constantFrom(...STYLES), (value, style) => {
        const text = `${JSON.stringify(value, null, style)}\n`;
        expect(rewriteJson(text, value)).toBe(text);
      }),
    );
  });

  it('means the other value, whatever the two are', () => {
    assert(
      property(json, json, constantFrom(...STYLES), (before, after, style) => {
        const text = `${JSON.stringify(before, null, style)}\n`;
        expect(JSON.parse(rewriteJson(text, after))).toEqual(after);
      }),
    );
  });

  it('of two forms of one record, leaves the lines of what they share', () => {
    assert(
      property(
        dictionary(stringMatching(/^[a-z]{1,6}$/), json, { minKeys: 1 }),
        constantFrom(1, 2, '\t'),
        (record, style) => {
          const text = JSON.stringify(record, null, style);
          const changed = rewriteJson(text, { ...record, ADDED: [1, { a: 2 }] });
          expect(changed).toBe(JSON.stringify({ ...record, ADDED: [1, { a: 2 }] }, null, style));
          expect(rewriteJson(changed, record)).toBe(text);
        },
      ),
    );
  });
});

describe('what stands around', () => {
  it.each([
    ['{"a":1,"b":[1,2]}', { a: 1, b: [1, 2, 3] }, '{"a":1,"b":[1,2,3]}'],
    ['{ "a": 1 }', { a: 1, b: 2 }, '{ "a": 1, "b": 2 }'],
    ['{\n  "a": [1, 2],\n  "c": 3\n}\n', { a: [1], c: 4 }, '{\n  "a": [1],\n  "c": 4\n}\n'],
    ['{\n\t"a": 1\n}', { b: { c: [] }, a: 1 }, '{\n\t"b": {\n\t\t"c": []\n\t},\n\t"a": 1\n}'],
    ['{\r\n  "a": 1\r\n}\r\n', { a: 1, b: 2 }, '{\r\n  "a": 1,\r\n  "b": 2\r\n}\r\n'],
    ['{"a": 1, "a": 2}', { a: 3 }, '{"a":3}'],
    [
      '{\n  "a": 1,\n\n  "b": 2,\n  "c": 3\n}',
      { a: 1, b: 2, c: 4 },
      '{\n  "a": 1,\n\n  "b": 2,\n  "c": 4\n}',
    ],
    [
      '[[0, 0], [1, 1],\n [2, 2]]',
      [
        [0, 0],
        [1, 5],
        [2, 2],
      ],
      '[[0, 0], [1, 5],\n [2, 2]]',
    ],
    ['[{"x": 1},\n {"x":  2}, {"x": 3}]', [{ x: 2 }, { x: 3 }], '[{"x":  2}, {"x": 3}]'],
    ['[{"x":  1}, {"x":  2}]', [{ x: 0 }, { x: 1 }, { x: 2 }], '[{"x":0}, {"x":  1}, {"x":  2}]'],
    ['[]\n', [{ id: 'a' }], '[\n  {\n    "id": "a"\n  }\n]\n'],
  ])('says how %j becomes %j', (text, value, expected) => {
    expect(rewriteJson(text, value)).toBe(expected);
  });

  it('tells records by their ids, wherever they stand', () => {
    const text = '[\n  {"id": "a",  "x": 1},\n  {"id": "b",  "x": 2}\n]\n';
    expect(rewriteJson(text, [{ id: 'c' }, { id: 'b', x: 3 }])).toBe(
      '[\n  {\n    "id": "c"\n  },\n  {"id": "b",  "x": 3}\n]\n',
    );
  });
});

it('changes one line of a shipped file where one word changes', () => {
  const folder = join(import.meta.dirname, '../../../data/events/incidents');
  for (const name of readdirSync(folder).slice(0, 20)) {
    const text = readFileSync(join(folder, name), 'utf8');
    const value = JSON.parse(text) as { title: string };
    const lines = rewriteJson(text, { ...value, title: 'Another' }).split('\n');
    const differing = text.split('\n').filter((line, at) => line !== lines[at]);
    expect(differing).toHaveLength(1);
    expect(differing[0]).toContain('"title"');
  }
});
