import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, nodeAt, setMembers } from './edit-json.ts';
import { parseJsonTree } from './json-tree.ts';
import type { JsonObject } from './json-tree.ts';
import { readJson, readJsonLine } from './read-json.ts';
import { hasRepeatedKeys } from './repeated-keys.ts';

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

  it('is in no text that was written from values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', ' ', '\n\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(hasRepeatedKeys(text, JSON.parse(text))).toBe(false);
      }),
    );
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
