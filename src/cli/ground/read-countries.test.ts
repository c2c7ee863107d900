import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '../check-data.ts';
import { readCountries } from './read-countries.ts';

const data = resolve(import.meta.dirname, '../../../data');

describe('the countries of a basemap', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'dateline-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it.each<[string, number, number, string]>([
    ['Ganja', 46.36056, 40.68278, 'AZE'],
    ['Khankendi / Stepanakert', 46.7528, 39.8177, 'AZE'],
    ['Yerevan', 44.51, 40.18, 'ARM'],
    ['Moscow', 37.61556, 55.75222, 'RUS'],
  ])('tell where %s lies', async (_, lng, lat, code) => {
    const { countries, findings } = await readCountries(data);
    expect(findings).toEqual([]);
    const at = countries.filter(({ area }) => area.has({ lng, lat }));
    expect(at.map((country) => country.code)).toEqual([code]);
  });

  it('are none where the dataset has no basemap of its own', async () => {
    expect(await readCountries(dir)).toEqual({ countries: [], findings: [] });
  });

  it.each([
    ['{', 'the end of the text at line 1, column 2', /^JSON: a key/],
    [
      '{"type":"Topology","type":"Topology"}',
      'the key "type" again at line 1, column 20',
      /line 1, column 2 already/,
    ],
    ['{"type":"Topology","objects":{},"arcs":[]}', /./, /^a TopoJSON topology with the countries/],
  ])('are a finding where the file is no basemap: %s', async (text, got, expected) => {
    await mkdir(join(dir, 'geo/basemap'), { recursive: true });
    await writeFile(join(dir, 'geo/basemap/basemap.topo.json'), text);
    const { countries, findings } = await readCountries(dir);
    expect(countries).toEqual([]);
    expect(findings).toEqual([
      expect.objectContaining({
        file: 'geo/basemap/basemap.topo.json',
        got: typeof got === 'string' ? got : expect.stringMatching(got),
        expected: expect.stringMatching(expected),
      }),
    ]);
  });
});

it('the project’s own outlines, those of regions too, lie within the borders of its basemap', async () => {
  const { ok, notes } = await checkData(data);
  expect(ok).toBe(true);
  expect(notes.filter(({ file }) => file === 'geo/outlines.geojson')).toEqual([]);
}, 20_000);
