import * as fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createArea } from '../../../geo/area.ts';
import { representativePoint } from './representative-point.ts';

describe('representativePoint', () => {
  it('is the point itself', () => {
    expect(representativePoint({ type: 'Point', coordinates: [46, 40, 100] })).toEqual({
      lng: 46,
      lat: 40,
      radiusKm: 0,
    });
  });

  it('lies in an area whose middle doesn’t, with all of it in its radius', () => {
    const ring = [
      [46, 40],
      [47, 40],
      [47, 41],
      [46.9, 41],
      [46.9, 40.1],
      [46, 40.1],
      [46, 40],
    ];
    const point = representativePoint({ type: 'Polygon', coordinates: [ring] })!;
    expect(createArea({ type: 'Polygon', coordinates: [ring] }).has(point)).toBe(true);
    expect(point.radiusKm).toBeGreaterThan(80);
    expect(point.radiusKm).toBeLessThan(140);
  });

  it('lies halfway along the longest line', () => {
    const coordinates = [
      [
        [0, 0],
        [0, 0.1],
      ],
      [
        [46, 40],
        [46, 40.1],
        [46, 40.4],
      ],
    ];
    expect(representativePoint({ type: 'MultiLineString', coordinates })).toMatchObject({
      lng: 46,
      lat: expect.closeTo(40.2, 5) as number,
    });
  });

  it('is one of several points, on either side of the 180th meridian', () => {
    const point = representativePoint({
      type: 'MultiPoint',
      coordinates: [
        [179, 0],
        [-179, 0],
        [-180, 0],
      ],
    });
    expect(point).toMatchObject({ lng: -180, lat: 0 });
    expect(point!.radiusKm).toBe(120);
  });

  it('is the only point of a collection, else lies in its largest area', () => {
    const square = (size: number) => ({
      type: 'Polygon' as const,
      coordinates: [
        [
          [46, 40],
          [46 + size, 40],
          [46 + size, 40 + size],
          [46, 40 + size],
          [46, 40],
        ],
      ],
    });
    const areas = [square(0.1), square(0.2)];
    expect(representativePoint({ type: 'GeometryCollection', geometries: areas })).toMatchObject({
      lng: expect.closeTo(46.1, 5) as number,
      lat: expect.closeTo(40.1, 5) as number,
    });
    const point = { type: 'Point' as const, coordinates: [46.15, 40.15] };
    expect(
      representativePoint({ type: 'GeometryCollection', geometries: [...areas, point] }),
    ).toMatchObject({ lng: 46.15, lat: 40.15 });
  });

  it('lies in an area that runs on past the 180th meridian', () => {
    const ring = [
      [170, 0],
      [200, 0],
      [200, 10],
      [170, 10],
      [170, 0],
    ];
    expect(representativePoint({ type: 'Polygon', coordinates: [ring] })).toMatchObject({
      lng: expect.closeTo(-175, 5) as number,
      lat: expect.closeTo(5, 5) as number,
    });
  });

  it.each([
    [{ type: 'Point', coordinates: [246.36, 40] }],
    [{ type: 'Point', coordinates: [-180.01, 40] }],
    [
      {
        type: 'MultiPoint',
        coordinates: [
          [46, 40],
          [246, 40],
        ],
      },
    ],
    [
      {
        type: 'LineString',
        coordinates: [
          [246, 40],
          [247, 40],
        ],
      },
    ],
    [{ type: 'Point', coordinates: [] }],
    [{ type: 'Point', coordinates: ['46', '40'] }],
    [{ type: 'Point', coordinates: [4_636_060, 4_068_280] }],
    [{ type: 'Point', coordinates: [Number.NaN, 1] }],
    [{ type: 'Polygon', coordinates: [] }],
    [{ type: 'Polygon', coordinates: [46, 40] }],
    [{ type: 'LineString', coordinates: [[46, 40], null] }],
    [{ type: 'GeometryCollection', geometries: [] }],
    [{ type: 'Circle', coordinates: [46, 40] }],
  ])('is none of %j', (geometry) => {
    expect(representativePoint(geometry as never)).toBeNull();
  });

  it('is none of collections nested without end', () => {
    let geometry: object = { type: 'Point', coordinates: [46, 40] };
    for (let level = 0; level < 50_000; level += 1)
      geometry = { type: 'GeometryCollection', geometries: [geometry] };
    expect(representativePoint(geometry as never)).toBeNull();
  });

  it('lies in any triangle', () => {
    const at = fc.record({
      lng: fc.integer({ min: -50, max: 50 }),
      lat: fc.integer({ min: -50, max: 50 }),
    });
    fc.assert(
      fc.property(at, at, at, (a, b, c) => {
        const size = Math.abs(
          (b.lng - a.lng) * (c.lat - a.lat) - (c.lng - a.lng) * (b.lat - a.lat),
        );
        fc.pre(size > 50);
        const ring: Position[] = [a, b, c, a].map(({ lng, lat }) => [lng, lat]);
        const point = representativePoint({ type: 'Polygon', coordinates: [ring] })!;
        expect(createArea({ type: 'Polygon', coordinates: [ring] }).has(point)).toBe(true);
      }),
    );
  });
});
