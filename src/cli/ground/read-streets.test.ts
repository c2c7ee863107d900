import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { streetArchive, TILE_TYPE } from '../../testing/street-archive.ts';
import type { ArchiveContent } from '../../testing/street-archive.ts';
import { readStreets } from './read-streets.ts';

const LINE: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { kind: 'path' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [-0.4, 39.4],
          [-0.3, 39.5],
        ],
      },
    },
  ],
};
const CONTENT: ArchiveContent = {
  layers: { earth: LINE, water: LINE, roads: LINE },
  bounds: [-0.5, 39.3, -0.2, 39.6],
  minZoom: 0,
  maxZoom: 10,
};

async function folderWith(archive: Uint8Array | null): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'dateline-streets-'));
  await mkdir(join(dir, 'geo'));
  if (archive) await writeFile(join(dir, 'geo/basemap.pmtiles'), archive);
  return dir;
}

describe('an archive of streets', () => {
  it('says how near the map goes with it', async () => {
    const dir = await folderWith(streetArchive(CONTENT));
    expect(await readStreets(dir)).toEqual({
      archive: { path: join(dir, 'geo/basemap.pmtiles'), nearestZoom: 13 },
      findings: [],
    });
  });

  it('is nothing to find where there is none', async () => {
    expect(await readStreets(await folderWith(null))).toEqual({ archive: null, findings: [] });
  });

  it.each([
    [
      'pictures',
      streetArchive(CONTENT, TILE_TYPE.png),
      'tiles of the type png',
      'vector tiles (MVT)',
    ],
    [
      'tiles that are no finer than the ground',
      streetArchive({ ...CONTENT, maxZoom: 8 }),
      'tiles up to zoom 8',
      'tiles up to zoom 10 at least',
    ],
    [
      'other layers',
      streetArchive({ ...CONTENT, layers: { earth: LINE, transportation: LINE } }),
      'the layers earth, transportation',
      'those of Protomaps, also water, roads',
    ],
    [
      'another file',
      new TextEncoder().encode('<!doctype html>'.repeat(2000)),
      expect.stringMatching(/^no archive: /),
      'a PMTiles archive of version 3',
    ],
    [
      'an archive cut short',
      streetArchive(CONTENT).slice(0, 140),
      expect.stringMatching(/^no archive: /),
      'a PMTiles archive of version 3',
    ],
    [
      'an empty file',
      new Uint8Array(),
      expect.stringMatching(/^no archive: /),
      'a PMTiles archive of version 3',
    ],
  ])('is a finding where it holds %s', async (_, archive, got, expected) => {
    const { findings, archive: read } = await readStreets(await folderWith(archive));
    expect(read).toBeNull();
    expect(findings).toEqual([
      {
        file: 'geo/basemap.pmtiles',
        pointer: '',
        got,
        expected,
        cure: expect.stringContaining('pmtiles extract'),
      },
    ]);
  });
});
