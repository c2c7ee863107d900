import { expect, it } from 'vitest';
import { findingsAfter } from '../../../testing/sample-files.ts';
import type { Breakable } from '../../../testing/sample-files.ts';

const found = (change: (outlines: Breakable, files: Breakable) => void) =>
  findingsAfter((files) => {
    change(files['outlines'], files);
  }).map(({ file, pointer, got }) => [file, pointer, got]);
const file = 'geo/outlines.geojson';
const open = [
  [46, 40],
  [47, 40],
  [47, 41],
  [46, 41],
];

it.each([
  ['Polygon', [open], '/0'],
  ['MultiPolygon', [[[...open, open[0]]], [[...open, open[0]], open]], '/1/1'],
])('a ring of a %s that is not closed is a finding', (type, coordinates, at) => {
  expect(found((outlines) => (outlines['features'][0].geometry = { type, coordinates }))).toEqual([
    [file, `/features/0/geometry/coordinates${at}`, 'a ring from [46,40] to [46,41]'],
  ]);
});

it('a second outline of a place is a finding', () => {
  expect(found(({ features }) => features.push(structuredClone(features[0])))).toEqual([
    [file, '/features/1/properties/place', '"west" a second time'],
  ]);
});

it('an outline of a town is a finding', () => {
  expect(found(({ features }) => (features[0].properties.place = 'ganja'))).toEqual([
    [file, '/features/0/properties/place', '"ganja", a city'],
  ]);
});

it('so is a ring of an area of the dataset’s own map', () => {
  const feature = {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [open] },
    properties: { kind: 'area', names: { en: 'Area' } },
  };
  const basemap = { type: 'FeatureCollection', features: [feature] };
  expect(found((_, files) => (files['basemap'] = basemap))).toEqual([
    ['geo/basemap.geojson', '/features/0/geometry/coordinates/0', 'a ring from [46,40] to [46,41]'],
  ]);
});
