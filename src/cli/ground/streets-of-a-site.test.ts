import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import { captureConsole } from '../../testing/captured-console.ts';
import { streetArchive } from '../../testing/street-archive.ts';
import { main } from '../command-line.ts';

const root = resolve(import.meta.dirname, '../../..');
const none = { type: 'FeatureCollection' as const, features: [] };
const ARCHIVE = streetArchive({
  layers: { earth: none, water: none, roads: none },
  bounds: [-0.5, 39.3, -0.2, 39.6],
  minZoom: 0,
  maxZoom: 14,
});

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dateline-streets-'));
  const data = join(dir, 'data');
  await cp(join(root, 'e2e/datasets/valencia-flood'), data, { recursive: true });
  await writeFile(join(data, 'geo/basemap.pmtiles'), ARCHIVE);
  captureConsole();
  expect(await main(root, ['build', data, '--out', join(dir, 'site')])).toBe(0);
  vi.restoreAllMocks();
}, 60_000);
afterAll(() => rm(dir, { recursive: true }));

const read = (path: string): Promise<string> => readFile(join(dir, 'site', path), 'utf8');

it('A site has the archive of streets that its dataset brings, and its pages name it', async () => {
  const folder = 'data/valencia-flood/';
  expect(await readFile(join(dir, 'site', folder, 'ground/basemap.pmtiles'))).toEqual(
    Buffer.from(ARCHIVE),
  );
  const { info } = JSON.parse(await read(`${folder}dataset.json`)) as PublishedDataset;
  expect(info.nearestZoom).toBe(17);
  for (const [page, toRoot] of [
    ['index.html', './'],
    ['embed/index.html', '../'],
  ] as const) {
    const [, ground = ''] = /data-ground="([^"]*)"/.exec(await read(page)) ?? [];
    expect(JSON.parse(ground.replaceAll('&quot;', '"'))).toMatchObject({
      streets: { href: `${toRoot}${folder}ground/basemap.pmtiles` },
    });
  }
  expect(await read('about/index.html')).toContain('Streets (ODbL), as tiles of Protomaps');
});
