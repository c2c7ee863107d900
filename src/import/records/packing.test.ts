import { expect, it } from 'vitest';
import type { DraftPlace, DraftSource } from './draft.ts';
import { createPlacePacking, createSourcePacking } from './packing.ts';

const NAME = 'The Testville Gazette and Advertiser of the Northern Provinces';

it('gives sources and places back, with what they share once and the rest in few letters', () => {
  const sources = createSourcePacking();
  const days = Array.from({ length: 28 }, (_, day): DraftSource => {
    return { name: NAME, address: '', issued: `2020-02-${String(day + 1).padStart(2, '0')}` };
  });
  const packed = days.map(sources.pack);
  expect(packed.map(sources.unpack)).toEqual(days);
  for (const one of packed) expect(one.length).toBeLessThan(24);

  const places = createPlacePacking();
  const place: DraftPlace = {
    name: 'Testville',
    within: 'Northern Province, Testland',
    position: { lng: 46.361, lat: 40.682 },
    precision: { kind: 'town', radiusKm: 4 },
    coordinates: 'as “lat” and “lon” have it',
  };
  const alike: DraftPlace[] = [
    place,
    { ...place, name: 'Old Testville', position: null },
    { ...place, lookedUp: { geonames: 7, spellings: ['Testwil'] } },
  ];
  expect(alike.map(places.pack).map(places.unpack)).toEqual(alike);
  expect(places.pack(place).length).toBeLessThan(40);
});
