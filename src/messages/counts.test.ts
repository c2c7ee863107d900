import { describe, expect, it } from 'vitest';
import { en } from './en.ts';

describe('the note on whose reports incidents rest', () => {
  it.each([
    [0, 'No incident is shown (11 October 2020).'],
    [
      1,
      'On whose reports the one incident shown (11 October 2020) rests. Where several report it, it',
    ],
    [2, 'On whose reports the 2 incidents shown (11 October 2020) rest. An incident that several'],
    [1234, 'On whose reports the 1,234 incidents shown (11 October 2020) rest.'],
  ])('is a sentence for %i', (incidents, note) => {
    const said = en.sharesNote(incidents, '11 October 2020');
    expect(said.slice(0, note.length)).toBe(note);
    expect(said).toMatch(/\.$/);
  });
});

describe('a number of thousands', () => {
  it('is written with a comma wherever incidents are counted', () => {
    const { loosenings } = en;
    const written = [
      ...Object.values(loosenings).map((loosening) => loosening(24_755)),
      en.shareCount(24_755, 24_755),
      en.namedCount('Gazette', 24_755),
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
