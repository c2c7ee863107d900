import { expect, it } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset } from '../dataset/dataset.ts';
import type { PlaceKind } from '../evidence/model.ts';
import { sampleFiles } from '../testing/sample-files.ts';
import { placesAtPoint } from './places-at-point.ts';

/** A dataset with an incident at each of these places but those that are named `empty`. */
function datasetOf(made: Record<string, { kind: PlaceKind; lng: number }>) {
  const files = sampleFiles();
  const [place] = files.places.features;
  const [incident] = files.incidents;
  return decodeDataset(
    compileDataset({
      ...files,
      places: {
        ...files.places,
        features: Object.entries(made).map(([id, { kind, lng }]) => ({
          ...place!,
          geometry: { type: 'Point' as const, coordinates: [lng, 40.68] },
          properties: { ...place!.properties, id, kind },
        })),
      },
      outlines: { ...files.outlines, features: [] },
      incidents: Object.keys(made)
        .filter((id) => id !== 'empty')
        .map((id) => ({ ...incident!, id: `at-${id}`, related: [], place: id })),
    }),
  );
}

it('finds the points with incidents that no map can tell apart, and no areas', () => {
  const dataset = datasetOf({
    city: { kind: 'city', lng: 46.36 },
    works: { kind: 'site', lng: 46.361 },
    district: { kind: 'district', lng: 46.36 },
    empty: { kind: 'site', lng: 46.36 },
    away: { kind: 'town', lng: 46.4 },
  });
  const beside = (id: string): string[] =>
    placesAtPoint(dataset, dataset.placeById.get(id)!).map((code) => dataset.places[code]!.id);
  expect(beside('city')).toEqual(['works']);
  expect(beside('works')).toEqual(['city']);
  expect(beside('empty')).toEqual(['city', 'works']);
  expect(beside('district')).toEqual([]);
  expect(beside('away')).toEqual([]);
});
