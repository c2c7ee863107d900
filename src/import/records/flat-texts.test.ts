import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFlatTexts } from './flat-texts.ts';

it('gives back every text by its number', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 1000, size: 'max' }), (all) => {
      const texts = createFlatTexts();
      expect(all.map(texts.add)).toEqual(all.map((_, at) => at));
      expect(texts.count).toBe(all.length);
      expect(all.map((_, at) => texts.at(at))).toEqual(all);
    }),
    { numRuns: 20 },
  );
});
