import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import { screenTransform } from '../../geo/web-mercator.ts';
import type { Camera } from '../../geo/web-mercator.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { wholeArea } from './camera-target.ts';
import { wayToMarks } from './marks-in-view.ts';

const dataset = decodeDataset(compileDataset(sampleFiles()));
const size = { width: 880, height: 520 };
const frameOf = (camera: Camera) => ({ size, transform: screenTransform(camera, size) });
const inside = dataset.places.findIndex(({ outside }) => !outside);
const { lng, lat } = dataset.places[inside]!;
const elsewhere = { lng: lng - 40, lat: lat - 30, zoom: 8 };

describe('wayToMarks', () => {
  it('is none where a mark is in view', () => {
    expect(wayToMarks(dataset, () => true, frameOf({ lng, lat, zoom: 9 }))).toBeNull();
  });

  it('is the whole area where the map looks elsewhere', () => {
    const only = (place: number): boolean => place === inside;
    expect(wayToMarks(dataset, only, frameOf(elsewhere))).toEqual(wholeArea(dataset, size));
  });

  it('is none where nothing is shown', () => {
    expect(wayToMarks(dataset, () => false, frameOf(elsewhere))).toBeNull();
  });

  it('is the marks themselves where the whole area does not show them', () => {
    const places = [{ ...dataset.places[inside]!, lng: 15.6, lat: 84.5, kind: 'town' as const }];
    const bounds = [
      [-180, -85],
      [180, 85],
    ] as const;
    const world = { ...dataset, places, info: { ...dataset.info, bounds } };
    const way = wayToMarks(world, () => true, frameOf(wholeArea(world, size)))!;
    expect(way.lng).toBeCloseTo(15.6);
    expect(wayToMarks(world, () => true, frameOf(way))).toBeNull();
  });

  it.each([89.9, -89.9])('finds a mark as near a pole as %s°', (pole) => {
    const places = [{ ...dataset.places[inside]!, lng: 15.6, lat: pole, kind: 'town' as const }];
    const world = { ...dataset, places };
    const way = wayToMarks(world, () => true, frameOf(elsewhere))!;
    expect(way.lng).toBeCloseTo(15.6);
    expect(wayToMarks(world, () => true, frameOf(way))).toBeNull();
  });

  describe('where marks lie beyond the bounds', () => {
    const outside = { ...dataset.places[inside]!, lng: lng + 30, lat: lat - 20, outside: true };
    /** So many places with an incident each. */
    const beyond = (count: number) => {
      const from = Uint32Array.from({ length: count + 1 }, (_, at) => at);
      const placeRows = { ...dataset.indexes.placeRows, from };
      const places = Array.from({ length: count }, () => outside);
      return { ...dataset, places, indexes: { ...dataset.indexes, placeRows } };
    };

    it('is none where each has a tag at the edge', () => {
      expect(wayToMarks(beyond(3), () => true, frameOf(elsewhere))).toBeNull();
    });

    it('leads to them where there are too many for tags', () => {
      const way = wayToMarks(beyond(301), () => true, frameOf(elsewhere))!;
      expect(way.lng).toBeCloseTo(lng + 30);
      expect(wayToMarks(beyond(301), () => true, frameOf(way))).toBeNull();
    });
  });
});
