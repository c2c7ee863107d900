import { describe, expect, it } from 'vitest';
import { createSpeakingParties } from './speaking-parties.ts';

const speakers = (['azerbaijan', 'press', 'armenia', 'witness'] as const).map((party) => ({
  party,
}));

describe('createSpeakingParties', () => {
  it('gives those with a claim, in the order of showing', () => {
    const claimSpeaker = Uint16Array.of(1, 2, 1, 2);
    expect(createSpeakingParties({ claimSpeaker }, speakers)()).toEqual(['armenia', 'press']);
  });

  it('gives none where nobody says anything', () => {
    expect(createSpeakingParties({ claimSpeaker: new Uint16Array() }, speakers)()).toEqual([]);
  });

  it('gives the same each time', () => {
    const speaking = createSpeakingParties({ claimSpeaker: Uint16Array.of(0) }, speakers);
    expect(speaking()).toBe(speaking());
  });
});
