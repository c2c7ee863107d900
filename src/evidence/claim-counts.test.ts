import { describe, expect, it } from 'vitest';
import { countClaims } from './claim-counts.ts';
import type { Incident, Speaker } from './model.ts';

const speakers: Speaker[] = [
  { id: 'ministry', name: 'Ministry', party: 'armenia' },
  { id: 'paper', name: 'Paper', party: 'press' },
];

function incident(...claims: [source: string, speaker: string][]): Incident {
  return { claims: claims.map(([source, speaker]) => ({ source, speaker })) } as Incident;
}

describe('countClaims', () => {
  it('adds up by party and by article', () => {
    const counts = countClaims({
      incidents: [
        incident(['one', 'ministry'], ['one', 'paper'], ['two', 'paper']),
        incident(['one', 'ministry']),
      ],
      speakerById: new Map(speakers.map((speaker) => [speaker.id, speaker])),
    });
    expect(counts.total).toBe(4);
    expect(Object.fromEntries(counts.byParty)).toEqual({ armenia: 2, press: 2 });
    expect(counts.bySource.get('one')?.total).toBe(3);
    expect(Object.fromEntries(counts.bySource.get('one')!.byParty)).toEqual({
      armenia: 2,
      press: 1,
    });
    expect(counts.bySource.get('two')?.total).toBe(1);
  });
});
