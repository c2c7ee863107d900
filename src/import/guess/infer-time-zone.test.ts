import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LngLat } from '../../geo/lng-lat.ts';
import { tellingText } from '../telling.ts';
import { createZoneGuess, zoneTold } from './infer-time-zone.ts';
import type { TimeZoneGuess } from './infer-time-zone.ts';

function inferTimeZone(points: readonly LngLat[]): TimeZoneGuess {
  const guess = createZoneGuess();
  for (const point of points) guess.add(point);
  return guess.result();
}

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
  expect(inferTimeZone([baku, madrid, madrid]).why).toContain('Europe/Madrid: 2, Asia/Baku: 1');
  expect(inferTimeZone([sea]).why).toContain('at sea');
  expect(inferTimeZone([]).why).toContain('no row has a point');
});

test('the zone of nearly all points, with the others told; what lies at sea has none', () => {
  const madrid = Array.from({ length: 9 }, () => ({ lat: 40.4, lng: -3.7 }));
  const [lisbon, sea] = [
    { lat: 38.7, lng: -9.1 },
    { lat: 0, lng: -30 },
  ];
  const zone = inferTimeZone([...madrid, lisbon, sea, sea]);
  expect(zone).toMatchObject({ timeZone: 'Europe/Madrid', isSure: true });
  expect(tellingText(zoneTold(zone))).toMatch(
    /Europe\/Madrid, where 9 of 10 points lie \(the others in Europe\/Lisbon: 1\); .* timeZone in mapping\.json/,
  );
  expect(inferTimeZone([...madrid, lisbon, lisbon]).timeZone).toBe('UTC');
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
