import { describe, expect, test } from 'vitest';
import { decide } from '../../geo/gazetteer/decide.ts';
import { worldGazetteer } from '../../testing/world-gazetteer.ts';
import { candidatesOf } from './towns-of-districts.ts';

function found(regions: readonly string[], country = '') {
  const gazetteer = worldGazetteer();
  const decided = decide(candidatesOf({ name: '', regions, country }, gazetteer), null);
  return 'place' in decided
    ? { ...decided, label: gazetteer.label(decided.place), kind: decided.place.kind }
    : { ...decided, label: null, kind: null };
}

describe('a district that is no region that is known', () => {
  test.each([
    [['Muğla', 'Bodrum'], 'Türkiye', 'Bodrum (Muğla Province, Türkiye)'],
    [['Bodrum', 'Muğla'], 'Türkiye', 'Bodrum (Muğla Province, Türkiye)'],
    [['Ankara', 'Polatlı'], '', 'Polatlı (Ankara Province, Türkiye)'],
    [['Polatlı'], '', 'Polatlı (Ankara Province, Türkiye)'],
  ])('is the town of its name: %j, %s', (regions, country, label) => {
    const { why, ...place } = found(regions, country);
    expect(place.label).toBe(label);
    expect(why).toContain('is no region that is known, but a town');
  });

  test.each([
    [['Ankara', 'Merkez'], 'Türkiye'],
    [['Ankara', 'Nowhere'], 'Türkiye'],
    [['Nowhere', 'Ankara'], 'Türkiye'],
  ])('leaves the region where there is none: %j, %s', (regions, country) => {
    expect(found(regions, country)).toMatchObject({
      label: 'Ankara Province (Türkiye)',
      kind: 'region',
    });
  });
});
