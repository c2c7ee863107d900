import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortened } from './shortened.ts';

it.each([
  ['a road was closed', 17, 'a road was closed'],
  ['a road was closed', 16, 'a road was…'],
  ['a road was closed', 11, 'a road was…'],
  ['a road was closed', 10, 'a road…'],
  ['https://example.org/', 10, 'https://e…'],
  ['🔥🔥🔥', 4, '🔥…'],
])('cuts “%s” to %i characters: “%s”', (text, most, short) => {
  expect(shortened(text, most)).toBe(short);
});

it('is the beginning of the text, no longer than it may be, and of its words none is cut but the first', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'é', '🔥', ' ', '\n'), maxLength: 60 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, most) => {
      const short = shortened(text, most);
      expect(short.length).toBeLessThanOrEqual(most);
      if (text.length <= most) {
        expect(short).toBe(text);
        return;
      }
      const beginning = short.slice(0, -1);
      expect(short).toBe(`${beginning}…`);
      expect(text.startsWith(beginning)).toBe(true);
      const next = text.slice(beginning.length);
      if (/\s/.test(beginning)) expect(next).toMatch(/^\s/);
    }),
  );
});
