import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, nodeAt, setMembers } from './edit-json.ts';
import { JsonError, parseJsonTree } from './json-tree.ts';
import type { JsonObject } from './json-tree.ts';
import { readJson, readJsonLine } from './read-json.ts';
import type { JsonResult } from './read-json.ts';
import { mayRepeatKeys } from './repeated-keys.ts';
import { rewriteJson } from './rewrite-json.ts';

describe('a text that is no JSON', () => {
  it.each([
    ['{', 'the end of the text at line 1, column 2', 'JSON: a key in double quotes'],
    ['{\n  "a": 1,\n}', '"}" at line 3, column 1', 'JSON: a key in double quotes after the comma'],
    ['{\n  "a": 1\n  "b": 2\n}', String.raw`"\"b\": 2" at line 3, column 3`, 'JSON: "," or "}"'],
    ['[1, 2\r\n,, 3]', '", 3]" at line 2, column 2', 'JSON: a value'],
    ['{"a": "one\ntwo"}', 'a line break at line 1, column 11', /closing quotation mark/],
    [
      String.raw`{"a": "C:\new\path"}`,
      String.raw`"\\path\"}" at line 1, column 14`,
      /for a backslash/,
    ],
    ["{'a': 1}", `"'a': 1}" at line 1, column 2`, 'JSON: a key in double quotes'],
    ['[1] [2]', '"[2]" at line 1, column 5', 'JSON: the end of the file'],
    ['', 'the end of the text at line 1, column 1', 'JSON: a value'],
  ])('is told where it stops being so: %j', (text, got, expected) => {
    const fault = {
      pointer: '',
      got,
      expected: typeof expected === 'string' ? expected : expect.stringMatching(expected),
    };
    expect(readJson(text)).toEqual({ ok: false, faults: [fault] });
  });

  it.each(['\n', '\r', '\r\n'])('is told of by lines that end with %j', (end) => {
    expect(readJson(`{${end}"a": 1,${end}${end} b}`)).toMatchObject({
      faults: [{ got: '"b}" at line 4, column 2' }],
    });
  });

  it('is told of its byte order mark', () => {
    expect(readJson('\uFEFF{}')).toMatchObject({
      faults: [{ got: 'a byte order mark', cure: 'save the file as UTF-8 without the mark' }],
    });
  });
});

describe('a key that stands again in its object', () => {
  const repeated = (text: string) => {
    const read = readJson(text);
    return read.ok ? [] : read.faults.map(({ pointer, got }) => [pointer, got]);
  };

  it.each<[string, [pointer: string, got: string][]]>([
    ['{"a": 1,\n "a": 2}', [['/a', 'the key "a" again at line 2, column 2']]],
    ['{"a":{"b":1,"c":[{"a":1,"a":1}]}}', [['/a/c/0/a', 'the key "a" again at line 1, column 25']]],
    [
      String.raw`[{"a/b":"\\","\u0061/b":"\""}]`,
      [['/0/a~1b', 'the key "a/b" again at line 1, column 14']],
    ],
    [
      '{"a":1,"a":2,"b":3,"a":4,"b":5}',
      [
        ['/a', 'the key "a" again at line 1, column 8'],
        ['/a', 'the key "a" again at line 1, column 20'],
        ['/b', 'the key "b" again at line 1, column 26'],
      ],
    ],
    ['{"__proto__":1,"__proto__":2}', [['/__proto__', expect.any(String) as string]]],
    ['{"a":{"a":1},"b":[{"a":1},{"a":"a"}],"c":"\\"a\\":1"}', []],
    ['"a"', []],
    ['["a","a"]', []],
  ])('is told of: %s', (text, expected) => {
    expect(repeated(text)).toEqual(expected);
  });

  it('is told of with where it stands first, and what to do', () => {
    expect(readJson('{"a": 1,\n "a": 2}')).toMatchObject({
      faults: [
        {
          expected:
            'each key once in its object: it stands at line 1, column 2 already, and one of its values would be lost',
          cure: 'take out the one that is not meant, or give it the key that is',
        },
      ],
    });
    expect(readJsonLine('{"a": 1, "a": 2}')).toMatchObject({
      faults: [{ got: 'the key "a" again at column 10' }],
    });
  });

  it('is named ten times in a text, and counted from there on', () => {
    const keys = Array.from({ length: 8000 }, (_, at) => `"k${at % 4000}": ${at}`);
    const read = readJson(`{\n${keys.join(',\n')}\n}`);
    const faults = read.ok ? [] : read.faults;
    expect(faults).toHaveLength(11);
    expect(faults[9]).toMatchObject({
      pointer: '/k9',
      got: 'the key "k9" again at line 4011, column 1',
    });
    expect(faults[10]).toEqual({
      pointer: '',
      got: '3990 more keys again',
      expected: 'each key once in its object',
    });
  });

  it('is in no text that was written from values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', ' ', '\n\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(mayRepeatKeys(text, JSON.parse(text))).toBe(false);
      }),
    );
  });
});

describe('brackets in each other', () => {
  const lists = (deep: number, inner = '') => '['.repeat(deep) + inner + ']'.repeat(deep);
  const objects = (deep: number) => `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`;

  it.each([lists(200), objects(200), `[${lists(199)},${lists(199)}]`])(
    'may be 200 in a text (%#)',
    (text) => {
      expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      const changed = JSON.parse(text) as object;
      expect(rewriteJson(text, changed)).toBe(text);
    },
  );

  it.each([
    [lists(201), 201],
    [objects(201), 1001],
    [lists(6000), 201],
    [objects(6000), 1001],
    [lists(6000, '{"a":1,"a":2}'), 201],
    ['['.repeat(6000), 201],
    ['{"a":'.repeat(200_000), 1001],
  ])('are a fault of a text with more (%#)', (text, column) => {
    const { faults } = readJson(text) as Extract<JsonResult, { ok: false }>;
    expect(faults).toEqual([
      {
        pointer: '',
        got: expect.stringMatching(new RegExp(` at line 1, column ${column}$`)) as string,
        expected: 'JSON: no more than 200 brackets in each other',
      },
    ]);
    expect(() => rewriteJson(text, 1)).toThrow(JsonError);
  });
});

describe('members that are set', () => {
  const set = (text: string, members: Record<string, unknown>, pointer = '', after?: string) => {
    const node = nodeAt(parseJsonTree(text), pointer) as JsonObject;
    return applyEdits(text, setMembers(text, node, members, after));
  };

  it.each([
    ['{"a":1}', '{"a":1,"b":2}'],
    ['{ "a": 1 }', '{ "a": 1, "b": 2 }'],
    ['{ "a": 1, "c": 3 }', '{ "a": 1, "c": 3, "b": 2 }'],
    ['{}', '{"b": 2}'],
    ['{\n  "a": 1\n}\n', '{\n  "a": 1,\n  "b": 2\n}\n'],
    ['{\r\n\t"a": 1\r\n}', '{\r\n\t"a": 1,\r\n\t"b": 2\r\n}'],
    ['{"b": 7, "a": 1}', '{"b": 2, "a": 1}'],
  ])('are written as the others are: %j', (text, expected) => {
    expect(set(text, { b: 2 })).toBe(expected);
  });

  it('stand where they are wanted, with what they hold on lines of its own', () => {
    const text = '{\n  "x": {\n    "a": 1,\n    "z": [1, 2]\n  }\n}\n';
    expect(set(text, { b: { c: [1] } }, '/x', 'a')).toBe(
      '{\n  "x": {\n    "a": 1,\n    "b": {\n      "c": [\n        1\n      ]\n    },\n    "z": [1, 2]\n  }\n}\n',
    );
  });

  it('leave a text as it is where there are none', () => {
    expect(set('{ "a" : [ 1 ] }', {})).toBe('{ "a" : [ 1 ] }');
  });
});
