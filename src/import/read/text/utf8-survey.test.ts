import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { surveyUtf8 } from './utf8-survey.ts';

it('finds nothing stray exactly where a strict decoder finds nothing', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc
      .array(
        fc.constantFrom(0x41, 0x80, 0x9f, 0xa0, 0xbf, 0xc1, 0xc3, 0xe0, 0xed, 0xf0, 0xf4, 0xf5),
      )
      .map((some) => Uint8Array.from(some)),
  );
  fc.assert(
    fc.property(bytes, (given) => {
      const { stray, cut } = surveyUtf8([given]);
      expect(stray === 0 && !cut).toBe(isUtf8(given));
    }),
    { numRuns: 1_000 },
  );
});

it('finds the same wherever the bytes are cut', () => {
  const byte = fc.constantFrom(0x41, 0x80, 0x9f, 0xa0, 0xbf, 0xc3, 0xe0, 0xed, 0xf0, 0xf4, 0xf5);
  const pieces = fc.array(fc.array(byte, { maxLength: 5 }), { maxLength: 5 });
  fc.assert(
    fc.property(pieces, (given) => {
      const cut = given.map((some) => Uint8Array.from(some));
      expect(surveyUtf8(cut)).toEqual(surveyUtf8([Uint8Array.from(given.flat())]));
    }),
    { numRuns: 1_000 },
  );
});

it('tells a character that the end cuts from a byte that belongs to none', () => {
  expect(surveyUtf8([Uint8Array.of(0xd5, 0x80, 0xd5)])).toMatchObject({
    characters: 1,
    stray: 0,
    cut: true,
  });
  expect(surveyUtf8([Uint8Array.of(0xe9, 0x20, 0xc3, 0xa9)])).toEqual({
    characters: 1,
    stray: 1,
    firstStray: 0,
    cut: false,
  });
});

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
