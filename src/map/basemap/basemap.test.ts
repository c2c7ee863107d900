import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { decodeBasemap } from './basemap.ts';
import { allLabels } from './label-source.ts';

const earlier = join(
  import.meta.dirname,
  '../../testing/version-1/data/geo/basemap/basemap.topo.json',
);

it('leaves the nameless labels of a topology of version 1 out', () => {
  const basemap = decodeBasemap(JSON.parse(readFileSync(earlier, 'utf8')));
  const none = { type: 'FeatureCollection' as const, features: [] };
  const names = allLabels(none, basemap, null, 'en').features.map(
    ({ properties }) => properties.name,
  );
  expect(names).toEqual(basemap.labels.features.map(({ properties }) => properties.names['en']));
  expect(names.length).toBeGreaterThan(0);
});
