import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { evenLineEnds, lineEndOf } from './line-ends.ts';

it.each([
  ['a,b', '\n'],
  ['a\nb\n', '\n'],
  ['a\r\nb', '\r\n'],
  ['a\rb\r', '\r'],
  ['a\r\nb\n', 'mixed'],
  ['a\nb\r\n', 'mixed'],
  ['a\r\nb\r', 'mixed'],
  ['a\r\n\rb', 'mixed'],
])('%j has the line end %j, wherever it is cut', (text, end) => {
  expect(lineEndOf([text])).toBe(end);
  expect(lineEndOf(text)).toBe(end);
});

it.each([
  ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['a,"x\r\ny\rz"\r\nb', 'a,"x\r\ny\rz"\nb'],
  ['"a ""\r"" b"\r"c\r"\r', '"a ""\r"" b"\n"c\r"\n'],
  // A quote inside a cell opens nothing.
  ['5" pipe\r\nb\r', '5" pipe\nb\n'],
  ['a,"cut\r\n', 'a,"cut\r\n'],
])('evens %j, wherever it is cut', (text, evened) => {
  expect([...evenLineEnds([text], ',')].join('')).toBe(evened);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      const pieces = [text.slice(0, from), text.slice(from, to), text.slice(to)];
      expect([...evenLineEnds(pieces, ',')].join('')).toBe(evened);
    }),
  );
});

it('takes a separator that means something to a regular expression for what it is', () => {
  for (const delimiter of ['|', ']', '^', '-', '\\', '\t']) {
    expect([...evenLineEnds([`a${delimiter}"b\r"\r`], delimiter)].join('')).toBe(
      `a${delimiter}"b\r"\n`,
    );
  }
});
