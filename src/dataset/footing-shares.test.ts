import { describe, expect, it } from 'vitest';
import { partyShares } from './footing-shares.ts';
import type { Claim, Incident, Speaker } from './model.ts';

const speakers = new Map<string, Speaker>(
  (
    [
      ['gazette', 'press'],
      ['courier', 'press'],
      ['ministry', 'armenia'],
      ['president', 'armenia'],
    ] as const
  ).map(([id, party]) => [id, { id, name: id, party }]),
);
const claim = (speaker: string, stance: Claim['stance'], source: string): Claim => ({
  source,
  quote: { exact: 'x', start: 0, end: 1 },
  speaker,
  stance,
});
const incident = (...claims: Claim[]): Incident => ({
  id: 'one',
  title: 'One',
  category: 'shelling',
  when: '2020-10-11',
  whenBasis: 'stated',
  place: null,
  claims,
  time: { start: 0, end: 1, form: 'date', approximate: false, uncertain: false, open: 'none' },
});

describe('partyShares', () => {
  it('counts the paper that reports what another paper denies, in its own article alone', () => {
    const denied = incident(
      claim('gazette', 'denies', 'gazette-monday'),
      claim('gazette', 'reports', 'gazette-tuesday'),
      claim('courier', 'reports', 'courier-monday'),
    );
    expect(partyShares([denied], speakers)).toEqual([
      {
        party: 'press',
        incidents: 1,
        alone: 1,
        sources: [{ source: 'courier-monday', incidents: 1 }],
      },
    ]);
  });

  it('counts no official of a party of which another official denies it', () => {
    const denied = incident(
      claim('ministry', 'denies', 'gazette-monday'),
      claim('president', 'reports', 'gazette-monday'),
    );
    expect(partyShares([denied], speakers)).toEqual([]);
  });
});
