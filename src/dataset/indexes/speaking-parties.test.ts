import { describe, expect, it } from 'vitest';
import { createVocabulary, resolveVocabulary } from '../../evidence/vocabulary.ts';
import { createSpeakingParties } from './speaking-parties.ts';

const speakers = (['azerbaijan', 'press', 'armenia', 'witness'] as const).map((party) => ({
  party,
}));

const vocabulary = createVocabulary(
  resolveVocabulary({
    parties: [
      { id: 'armenia', names: { en: 'Armenian officials' } },
      { id: 'azerbaijan', names: { en: 'Azerbaijani officials' } },
    ],
  }),
);
const speaking = (...claimSpeaker: number[]) =>
  createSpeakingParties({ claimSpeaker: Uint16Array.from(claimSpeaker) }, speakers, vocabulary);

describe('createSpeakingParties', () => {
  it('gives those with a claim, in the order of showing', () => {
    expect(speaking(1, 2, 1, 2)().map(({ id }) => id)).toEqual(['armenia', 'press']);
  });

  it('gives none where nobody says anything', () => {
    expect(speaking()()).toEqual([]);
  });

  it('gives the same each time', () => {
    const parties = speaking(0);
    expect(parties()).toBe(parties());
  });
});
