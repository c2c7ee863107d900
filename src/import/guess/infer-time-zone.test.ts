import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inferTimeZone } from './infer-time-zone.ts';

test('the zone that all points lie in', () => {
  const points = [
    { lat: 40.6828, lng: 46.3606 },
    { lat: 40.3744, lng: 47.1266 },
  ];
  expect(inferTimeZone(points)).toMatchObject({ timeZone: 'Asia/Baku', isSure: true });
});

test('UTC, and why, where there is no one zone', () => {
  const [baku, madrid, sea] = [
    { lat: 40.68, lng: 46.36 },
    { lat: 40.4, lng: -3.7 },
    { lat: 0, lng: -30 },
  ];
  expect(inferTimeZone([baku, madrid])).toMatchObject({ timeZone: 'UTC', isSure: false });
  expect(inferTimeZone([baku, madrid]).why).toContain('Asia/Baku, Europe/Madrid');
  expect(inferTimeZone([sea]).why).toContain('at sea');
  expect(inferTimeZone([]).why).toContain('no row has a point');
});

test('any point of the Earth is answered', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      (lat, lng) => inferTimeZone([{ lat, lng }]).timeZone.length > 0,
    ),
  );
});
