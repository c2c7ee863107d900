import { expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { creditsOf } from './credits.ts';

const credited = (coordinates: string, geonames?: number): string[] => {
  const files = sampleFiles();
  for (const { properties } of files.places.features)
    Object.assign(properties, { coordinates, ...(geonames !== undefined && { geonames }) });
  return creditsOf(decodeDataset(compileDataset(files)), null, true).map(({ name }) => name);
};

it.each([
  ['GeoNames 586523 (CC BY 4.0).', undefined],
  ['Inferido: el punto de la ciudad en geonames.org', 586523],
])('GeoNames has the credit of points that are from there: %s', (coordinates, geonames) => {
  expect(credited(coordinates, geonames)).toEqual(['GeoNames (CC BY 4.0)']);
});

it('has none of points from elsewhere, whatever their number there', () => {
  expect(credited('By eye, from a map.', 586523)).toEqual([]);
});
