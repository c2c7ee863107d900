import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../geo/lng-lat.ts';
import { openedFolder, shippedTexts } from '../../testing/records/shipped-records.ts';
import {
  circleAround,
  cornersOf,
  farthestCorner,
  hasOutline,
  outlineFaults,
  outlineOf,
} from './place-outline.ts';
import { readOutline } from './read-outline.ts';

const { records } = openedFolder(shippedTexts());
const at = (lng: number, lat: number) => ({ lng, lat });
const square = [at(10, 50), at(11, 50), at(11, 51), at(10, 51)];
const bow = [at(10, 50), at(11, 51), at(11, 50), at(10, 51)];

describe('an outline', () => {
  it('is closed, in whole ten-thousandths of a degree', () => {
    expect(outlineOf([at(10.00004, 50), at(11, 50), at(11, 51.55558)])).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [10, 50],
          [11, 50],
          [11, 51.5556],
          [10, 50],
        ],
      ],
    });
    expect(outlineOf(square.slice(0, 2))).toBeNull();
    expect(cornersOf(outlineOf(square)!)).toEqual(square);
  });

  it('is of a district, a direction or a region', () => {
    expect((['district', 'sector', 'region'] as const).every(hasOutline)).toBe(true);
    expect(
      [null, 'town', 'site', 'country', 'point'].some((kind) => hasOutline(kind as null)),
    ).toBe(false);
  });

  it('has faults where its sides cross, and where the point is not in it', () => {
    expect(outlineFaults(outlineOf(square)!, at(10.5, 50.5))).toEqual([]);
    expect(outlineFaults(outlineOf(square)!, null)).toEqual([]);
    expect(outlineFaults(outlineOf(square)!, at(12, 50.5))).toEqual([{ is: 'outside' }]);
    expect(outlineFaults(outlineOf(bow)!, at(10.2, 50.5))).toMatchObject([
      { is: 'crossing', at: { lng: 10.5, lat: 50.5 } },
    ]);
  });

  it('may run across the 180th meridian', () => {
    const across = [at(179, 0), at(-179, 0), at(-179, 1), at(179, 1)];
    expect(outlineFaults(outlineOf(across)!, at(180, 0.5))).toEqual([]);
    expect(outlineFaults(outlineOf(across)!, at(0, 0.5))).toEqual([{ is: 'outside' }]);
  });

  it('crosses itself in none that is shipped', () => {
    for (const { geometry } of records.outline.values())
      expect(outlineFaults(geometry, null)).toEqual([]);
  });
});

describe('a circle as an outline', () => {
  it('holds its point, and reaches as far as its radius', () => {
    const point = fc.record({
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -70, max: 70, noNaN: true }),
    });
    fc.assert(
      fc.property(point, fc.integer({ min: 1, max: 300 }), (centre, km) => {
        const circle = circleAround(centre, km)!;
        expect(outlineFaults(circle, centre)).toEqual([]);
        expect(Math.abs(farthestCorner(centre, circle) - km)).toBeLessThanOrEqual(1 + km / 20);
      }),
    );
    expect(circleAround(at(0, 0), 0)).toBeNull();
    expect(circleAround(at(0, 0), Number('x'))).toBeNull();
  });
});

describe('an outline out of a file', () => {
  const ring = [
    [10, 50],
    [11, 50],
    [11, 51],
  ];
  const polygon = { type: 'Polygon', coordinates: [ring] };
  const read = (value: unknown) => readOutline(JSON.stringify(value));

  it('is its only area, closed, without heights, in whatever it is wrapped', () => {
    const expected = { outline: { type: 'Polygon', coordinates: [[...ring, ring[0]]] } };
    expect(read(polygon)).toEqual(expected);
    const high = { ...polygon, coordinates: [ring.map((each) => [...each, 300])] };
    expect(read({ type: 'Feature', properties: {}, geometry: high })).toEqual(expected);
    const point = { type: 'Feature', geometry: { type: 'Point', coordinates: [0, 0] } };
    const features = [point, { type: 'Feature', geometry: polygon }];
    expect(read({ type: 'FeatureCollection', features })).toEqual(expected);
    expect(read({ type: 'MultiPolygon', coordinates: [[ring], [ring]] })).toMatchObject({
      outline: { type: 'MultiPolygon' },
    });
    expect(read({ type: 'MultiPolygon', coordinates: [[ring]] })).toEqual(expected);
  });

  it.each([
    ['no JSON', 'a file that is no JSON'],
    ['null', 'no area'],
    ['{"type":"Point","coordinates":[1,2]}', 'no area'],
    [JSON.stringify({ type: 'GeometryCollection', geometries: [polygon, polygon] }), '2 areas'],
    ['{"type":"Polygon"}', 'an area without a ring'],
    ['{"type":"Polygon","coordinates":[[[1,2],[3,4]]]}', 'a ring of fewer than 3 corners'],
    [
      '{"type":"Polygon","coordinates":[[[500000,4400000]]]}',
      'a corner [500000,4400000] that is not [longitude, latitude] in degrees',
    ],
    [
      '{"type":"Polygon","coordinates":[[null]]}',
      'a corner null that is not [longitude, latitude] in degrees',
    ],
    ['{"type":"Polygon","coordinates":[7]}', 'a ring that is no list'],
  ])('is refused in %s', (text, got) => {
    expect(readOutline(text)).toEqual({ got });
  });
});

describe('the sides of an outline', () => {
  const corner = fc.record({
    lng: fc.integer({ min: 0, max: 12 }),
    lat: fc.integer({ min: 0, max: 12 }),
  });
  const sideOf = (from: LngLat, to: LngLat, p: LngLat) =>
    (to.lng - from.lng) * (p.lat - from.lat) - (to.lat - from.lat) * (p.lng - from.lng);

  it('cross where two of them do, however many there are', () => {
    const isCrossing = ([a, b]: readonly LngLat[], [c, d]: readonly LngLat[]) =>
      sideOf(a!, b!, c!) * sideOf(a!, b!, d!) < 0 && sideOf(c!, d!, a!) * sideOf(c!, d!, b!) < 0;
    fc.assert(
      fc.property(
        fc.array(corner, { minLength: 3, maxLength: 40 }),
        fc.boolean(),
        (corners, isComb) => {
          // A comb of many teeth in front, which none of its own sides cross.
          const teeth = isComb
            ? Array.from({ length: 60 }, (_, n) => at(20 + n / 10 + (n % 2), n % 2 ? 9 : 0))
            : [];
          const ring = [...corners, ...teeth];
          const sides = ring.map((one, n) => [one, ring[(n + 1) % ring.length]!]);
          const expected = sides.some((one, n) =>
            sides.slice(n + 1).some((other) => isCrossing(one, other)),
          );
          const found = outlineFaults(outlineOf(ring)!, null);
          expect(found.length > 0).toBe(expected);
        },
      ),
    );
  });
});
