import { describe, expect, it } from 'vitest';
import { accountsByParty } from './party-accounts.ts';
import type { Claim, Speaker, Stance } from './model.ts';
import { createVocabulary, resolveVocabulary } from './vocabulary.ts';

const SPEAKERS: ReadonlyMap<string, Speaker> = new Map(
  (
    [
      ['ministry', 'armenia'],
      ['spokesperson', 'armenia'],
      ['president', 'azerbaijan'],
      ['officials', 'azerbaijan'],
      ['paper', 'press'],
    ] as const
  ).map(([id, party]) => [id, { id, name: id, party }]),
);

const VOCABULARY = createVocabulary(
  resolveVocabulary({
    parties: ['armenia', 'azerbaijan'].map((id) => ({ id, names: { en: id }, oneVoice: true })),
  }),
);

/** Each a speaker and a stance. */
function orderOf(...said: readonly (readonly [speaker: string, stance: Stance])[]): string[] {
  const claims = said.map(([speaker, stance]) => ({ speaker, stance }) as Claim);
  return accountsByParty(claims, { vocabulary: VOCABULARY, speakerById: SPEAKERS }).flatMap(
    ({ claims: own }) => own.map(({ speaker, stance }) => `${speaker} ${stance}`),
  );
}

describe('accountsByParty', () => {
  it('has what is said happened before what is denied, and comments by those who deny it between', () => {
    expect(
      orderOf(
        ['ministry', 'denies'],
        ['spokesperson', 'reports'],
        ['paper', 'reports'],
        ['president', 'accuses'],
      ),
    ).toEqual(['president accuses', 'paper reports', 'spokesperson reports', 'ministry denies']);
  });

  it('has who reports before who only accuses, and those of one speaker together', () => {
    expect(
      orderOf(['officials', 'accuses'], ['president', 'accuses'], ['president', 'reports']),
    ).toEqual(['president accuses', 'president reports', 'officials accuses']);
  });

  it('has a speaker’s own denial after what else it says', () => {
    expect(orderOf(['ministry', 'denies'], ['ministry', 'reports'])).toEqual([
      'ministry reports',
      'ministry denies',
    ]);
  });
});
