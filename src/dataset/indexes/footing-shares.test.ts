import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footingOf } from '../../evidence/derive.ts';
import type { Claim, Incident, Source, Speaker } from '../../evidence/model.ts';
import { createVocabulary, resolveVocabulary } from '../../evidence/vocabulary.ts';
import { codesOf } from '../../evidence/vocabulary.ts';
import { columnsOf } from './columns.ts';
import { footingShares } from './footing-shares.ts';

const vocabulary = createVocabulary(
  resolveVocabulary({
    parties: [
      { id: 'armenia', names: { en: 'Armenian officials' }, oneVoice: true },
      { id: 'third-party', names: { en: 'Other states' } },
    ],
  }),
);
const speakers: Speaker[] = (
  [
    ['gazette', 'press'],
    ['courier', 'press'],
    ['ministry', 'armenia'],
    ['president', 'armenia'],
    ['observers', 'third-party'],
  ] as const
).map(([id, party]) => ({ id, name: id, party }));
const sources = ['gazette-monday', 'gazette-tuesday', 'courier-monday'].map(
  (id) => ({ id }) as Source,
);
const claim = (speaker: string, stance: Claim['stance'], source: string): Claim => ({
  source,
  quote: { exact: 'x', start: 0, end: 1 },
  speaker,
  stance,
});
const incident = (claims: Claim[]): Incident => ({
  id: 'one',
  title: 'One',
  category: 'shelling',
  when: '2020-10-11',
  whenBasis: 'stated',
  place: null,
  claims,
  time: { start: 0, end: 1, form: 'date', approximate: false, uncertain: false, open: 'none' },
});
const sharesOf = (incidents: readonly Incident[]) => {
  const codes = {
    places: new Map(),
    sources: codesOf(sources),
    speakers: codesOf(speakers),
    actors: new Map(),
    categories: vocabulary.categoryCodes,
  };
  const dataset = { columns: columnsOf(incidents, codes), sources, speakers, vocabulary };
  const { parties, sources: bySource } = footingShares(dataset, (visit) =>
    incidents.forEach((_, row) => visit(row)),
  );
  return {
    parties: parties.map((share) => ({ ...share, party: share.party.id })),
    sources: bySource,
  };
};

describe('footingShares', () => {
  it('counts the paper that reports what another paper denies', () => {
    const denied = incident([
      claim('gazette', 'denies', 'gazette-monday'),
      claim('gazette', 'reports', 'gazette-tuesday'),
      claim('courier', 'reports', 'courier-monday'),
    ]);
    expect(sharesOf([denied]).parties).toEqual([
      { party: 'press', incidents: 1, alone: 1, denied: 0 },
    ]);
  });

  it('counts no official of a party of which another official denies it', () => {
    const denied = incident([
      claim('ministry', 'denies', 'gazette-monday'),
      claim('president', 'reports', 'gazette-monday'),
    ]);
    expect(sharesOf([denied]).parties).toEqual([
      { party: 'armenia', incidents: 0, alone: 0, denied: 1 },
    ]);
  });

  it('counts what each incident by itself says of its footing', () => {
    const claims = fc.array(
      fc
        .tuple(
          fc.constantFrom(...speakers.map(({ id }) => id)),
          fc.constantFrom('reports' as const, 'denies' as const, 'accuses' as const),
          fc.constantFrom(...sources.map(({ id }) => id)),
        )
        .chain((parts) =>
          fc.boolean().map((general) => ({ ...claim(...parts), ...(general && { general }) })),
        ),
      { minLength: 1, maxLength: 5 },
    );
    const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    const voices = { vocabulary, speakerById: byId };
    fc.assert(
      fc.property(fc.array(claims.map(incident), { maxLength: 12 }), (incidents) => {
        const { parties, sources: shares } = sharesOf(incidents);
        for (const { id: party } of vocabulary.parties) {
          const own = incidents.filter((one) => footingOf(one, voices).parties.includes(party));
          const share = parties.find((one) => one.party === party);
          expect(share?.incidents ?? 0).toBe(own.length);
          const spoken = incidents.filter((one) =>
            one.claims.some(({ speaker }) => byId.get(speaker)!.party === party),
          );
          // All that the filter by this party shows.
          expect((share?.incidents ?? 0) + (share?.denied ?? 0)).toBe(spoken.length);
          expect(share?.alone ?? 0).toBe(
            own.filter((one) => footingOf(one, voices).parties.length === 1).length,
          );
        }
        for (const { id } of sources) {
          const affirming = incidents.filter((one) =>
            one.claims.some(({ source, stance }) => source === id && stance !== 'denies'),
          );
          const told = shares.find(({ source }) => source === id)?.incidents ?? 0;
          expect(told).toBe(affirming.length);
        }
      }),
    );
  });
});
