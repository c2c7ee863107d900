import { describe, expect, it } from 'vitest';
import { applyEdits, nodeAt, setMembers } from './edit-json.ts';
import { parseJsonTree } from './json-tree.ts';
import type { JsonObject } from './json-tree.ts';
import { readJson } from './read-json.ts';

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
    expect(readJson(text)).toEqual({
      ok: false,
      got,
      expected: typeof expected === 'string' ? expected : expect.stringMatching(expected),
    });
  });

  it('is told of its byte order mark', () => {
    expect(readJson('\uFEFF{}')).toMatchObject({
      got: 'a byte order mark',
      cure: 'save the file as UTF-8 without the mark',
    });
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
