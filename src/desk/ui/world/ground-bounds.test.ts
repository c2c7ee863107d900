import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../../geo/lng-lat.ts';
import type { Bounds } from '../../../geo/lng-lat.ts';
import { openedFolder, shippedTexts } from '../../../testing/records/shipped-records.ts';
import { datasetOf } from '../../records/desk-records.ts';
import type { Records } from '../../records/desk-records.ts';
import { groundBounds, wantsAnother } from './ground-bounds.ts';

const { records } = openedFolder(shippedTexts());
const { bounds: _, ...unbounded } = datasetOf(records);
const free: Records = { ...records, dataset: new Map([[unbounded.id, unbounded]]) };
const none: Records = { ...free, place: new Map() };
const WORLD: Bounds = [
  [-180, -85],
  [180, 85],
];

describe('what the desk’s map is drawn for', () => {
  it('is the dataset’s own bounds, its places, or the world', () => {
    expect(groundBounds(records, null)).toEqual(datasetOf(records).bounds);
    const held = groundBounds(free, null);
    for (const { geometry } of free.place.values()) {
      const [lng, lat] = geometry.coordinates;
      expect(contains(held, { lng, lat })).toBe(true);
    }
    expect(groundBounds(none, null)).toEqual(WORLD);
  });

  it('holds the place that is made, wherever that is', () => {
    const point = fc.record({
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -89, max: 89, noNaN: true }),
    });
    fc.assert(
      fc.property(point, fc.constantFrom(records, free, none), (placed, those) => {
        const bounds = groundBounds(those, placed);
        expect(contains(bounds, placed)).toBe(true);
        expect(wantsAnother(bounds, bounds)).toBe(false);
      }),
    );
  });
});

describe('another ground', () => {
  const box = (west: number, south: number, east: number, north: number): Bounds => [
    [west, south],
    [east, north],
  ];
  const made = box(40, 40, 44, 42);

  it('is not wanted for a place nearby', () => {
    expect(wantsAnother(made, box(39, 39.5, 44, 42))).toBe(false);
    expect(wantsAnother(made, box(41, 40, 44, 42))).toBe(false);
  });

  it('is wanted where places lie elsewhere, or so near to each other that it would be finer', () => {
    expect(wantsAnother(made, box(40, 40, 60, 42))).toBe(true);
    expect(wantsAnother(made, box(10, 40, 14, 42))).toBe(true);
    expect(wantsAnother(made, box(41, 41, 41.5, 41.5))).toBe(true);
    expect(wantsAnother(WORLD, made)).toBe(true);
    expect(wantsAnother(made, WORLD)).toBe(true);
  });

  it('is not wanted where only one side is shorter', () => {
    expect(wantsAnother(made, box(40, 41, 44, 41.5))).toBe(false);
  });

  it('knows what lies across the 180th meridian', () => {
    const across = box(176, -20, -176, -16);
    expect(wantsAnother(across, box(175, -20, -175, -16))).toBe(false);
    expect(wantsAnother(across, box(100, -20, 110, -16))).toBe(true);
  });
});
