import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkInvariants } from '../../evidence/invariants.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { worldFolder } from '../package/package-files.ts';
import { loadData } from '../load-data.ts';
import { readAtlas } from './read-atlas.ts';

const root = resolve(import.meta.dirname, '../../..');
const atlas = readAtlas(worldFolder(root));
const folder = 'e2e/datasets';
const FOLDERS = [
  'data',
  'src/cli/init/folder',
  ...readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name)),
];

describe('the atlas', () => {
  it.each<[boolean, string, number, number, boolean?]>([
    [true, 'Ganja', 46.36, 40.68],
    [true, 'Гянджа', 46.36, 40.68],
    [false, 'Ganja', 40.68, 46.36],
    [false, 'Gandscha am See', 46.36, 40.68],
    [true, 'City of Valencia, Spain', -0.37, 39.47],
    [true, 'Bolzano / Bozen', 11.35, 46.49],
    [false, 'Bolzano', 12.35, 46.49],
    [true, 'Suva', 178.44, -18.14],
    [true, 'Longyearbyen', 15.64, 78.22],
    [true, 'Spain', -3, 40, true],
    [false, 'Spain', -3, 40, false],
    [false, 'Spain', 40, -3, true],
  ])('has it %s that %s is at %d, %d', (near, name, lng, lat, isCountry = false) => {
    expect(atlas.nearNamesakes([{ lng, lat, names: ['xq', name], isCountry }])).toEqual([near]);
  });

  it.each<[string, number, number, boolean, boolean]>([
    ['Tyrol', 11.4, 47.2, true, false],
    ['the Atlantic', -30, 40, false, true],
    ['the bay of Valencia', -0.2, 39.45, false, false],
    ['Fernando de Noronha, a town on no land that is drawn near', -32.41, -3.84, false, false],
    ['the Pacific across the 180th meridian', -179.8, 10, false, true],
    ['Chukotka across the 180th meridian', -179.5, 67, true, false],
  ])('has %s at %d, %d as land %s and as open sea %s', (_, lng, lat, isLand, isOpenSea) => {
    const point = { lng, lat };
    expect([atlas.isLand(point), atlas.isOpenSea(point)]).toEqual([isLand, isOpenSea]);
  });
});

describe('places the other way round', () => {
  const saidOf = async (dir: string, turn: boolean): Promise<string[]> => {
    const loaded = await loadData(join(root, dir));
    if (!loaded.ok) throw new Error(`${dir} can’t be read`);
    const { bounds: _, ...dataset } = loaded.files.dataset;
    const features = loaded.files.places.features.map((place) => {
      const [lng, lat] = place.geometry.coordinates;
      const coordinates: [number, number] = turn && Math.abs(lng) <= 90 ? [lat, lng] : [lng, lat];
      return { ...place, geometry: { ...place.geometry, coordinates } };
    });
    const files: AuthoredFiles = {
      ...loaded.files,
      dataset,
      places: { ...loaded.files.places, features },
    };
    const { findings, notes } = checkInvariants(files, { atlas });
    return [...findings.map(({ got }) => got), ...notes.map(({ text }) => text)].filter((text) =>
      text.includes('the other way round'),
    );
  };

  it('are no finding where one town is on an island that nobody drew', async () => {
    const loaded = await loadData(join(root, 'data'));
    if (!loaded.ok) throw new Error('data can’t be read');
    const { bounds: _, ...dataset } = loaded.files.dataset;
    const [place] = loaded.files.places.features;
    const island = {
      ...place!,
      geometry: { type: 'Point' as const, coordinates: [52.873, 25.15] as [number, number] },
      properties: { ...place!.properties, kind: 'town' as const, names: { en: 'Das Island' } },
    };
    const files = {
      ...loaded.files,
      dataset,
      places: { ...loaded.files.places, features: [island] },
    };
    const { findings } = checkInvariants(files, { atlas });
    expect(findings.filter(({ got }) => got.includes('other way round'))).toEqual([]);
  });

  it.each(FOLDERS)('are none in %s, with no bounds stated', async (dir) => {
    expect(await saidOf(dir, false)).toEqual([]);
  });

  it.each(['data', 'ancient-arabic', 'chile-earthquakes', 'valencia-flood'])(
    'are found in %s once they are so',
    async (name) => {
      const dir = name === 'data' ? name : join(folder, name);
      expect(await saidOf(dir, true)).toEqual([
        expect.stringContaining('near the places of their names'),
      ]);
    },
  );
});
