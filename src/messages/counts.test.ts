import { describe, expect, it } from 'vitest';
import { en } from './en.ts';

describe('a number of thousands', () => {
  it('is written with a comma wherever incidents are counted', () => {
    const { loosenings } = en;
    const written = [
      ...Object.values(loosenings).map((loosening) => loosening(24_755)),
      en.allOf(24_755),
      en.ofTheseAlone(24_755),
      en.andDenials(24_755),
      en.unplacedCount(24_755),
      en.moreHere(24_755, 24_755),
      en.moreHere(24_755, 34_755),
      en.shownOfTotal('village', 24_755, 34_755),
    ];
    for (const text of written) {
      expect(text).toContain('24,755');
      expect(text).not.toMatch(/\d{4}/);
    }
  });
});
