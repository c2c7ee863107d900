import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeCitations } from '../../dataset/export/citations.ts';
import { compileDataset } from '../../dataset/compile.ts';
import { partsOf } from '../../dataset/dataset.ts';
import { decodeIndex, decodeManifest } from '../../dataset/packed/decode.ts';
import { MOST_IN_ONE_FILE } from '../../dataset/open/published.ts';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import type { Incident } from '../../evidence/model.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { dataFiles, filesInMemory, isPacked } from './data-files.ts';
import { createServedFolder } from '../output/served-folder.ts';
import { linkVersion, writeDataFiles } from './write-data-files.ts';

const NOTES = { releases: [] } as unknown as Parameters<typeof dataFiles>[1];
const ADDRESS = 'https://example.org/dateline/';
const COUNT = MOST_IN_ONE_FILE + 1;

const sample = compileDataset(sampleFiles());
const ofMany = (count: number): PublishedDataset => ({
  ...sample,
  incidents: Array.from({ length: count }, (_, at): Incident => ({
    ...sample.incidents[0]!,
    id: `incident-${at}`,
  })),
});
const published = ofMany(COUNT);

let dir: string;
const fileAt = (name: string): Promise<Buffer> => readFile(join(dir, name));
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dateline-packed-'));
  writeDataFiles(dir, dataFiles(published, NOTES, ADDRESS));
  // As the folders of a site are named.
  await mkdir(join(dir, 'ground'));
  await writeFile(join(dir, 'ground/basemap.pmtiles'), 'streets');
  await linkVersion(`${dir}/`, join(dir, '1.0.0/'));
});
afterAll(() => rm(dir, { recursive: true }));

describe('the files of a dataset of too many incidents for one', () => {
  it('begin where one file ends', () => {
    expect([ofMany(MOST_IN_ONE_FILE), published].map(isPacked)).toEqual([false, true]);
    const names = [...filesInMemory(dataFiles(ofMany(2), NOTES, ADDRESS)).keys()];
    expect(names).not.toContain('incidents.bin');
  });

  it('hold what the page reads', async () => {
    const manifest = decodeManifest(JSON.parse(String(await fileAt('dataset.json'))));
    const index = new Uint8Array(await fileAt('incidents.bin')).buffer;
    const { columns } = partsOf(published);
    const decoded = decodeIndex(manifest, index);
    for (const name of ['start', 'end', 'place', 'claimSource'] as const)
      expect(Buffer.compare(bytesOf(decoded[name]), bytesOf(columns[name])), name).toBe(0);
    const last = JSON.parse(String(await fileAt('details/78.json'))) as Incident[];
    expect(last.at(-1)).toEqual(published.incidents.at(-1));
  });

  it('hold every incident for those who take them along', async () => {
    const csv = String(await fileAt('incidents.csv'));
    const claims = published.incidents.reduce((sum, incident) => sum + incident.claims.length, 0);
    expect(csv.split('\r\n')).toHaveLength(claims + 2);
    const { features } = JSON.parse(String(await fileAt('incidents.geojson'))) as FeatureCollection;
    const ids = published.incidents.map(({ id }) => id);
    expect(features.map(({ id }) => id).join()).toBe(ids.join());
    const { files } = decodeCitations(JSON.parse(String(await fileAt('citations.json'))));
    for (const [name, size] of Object.entries(files))
      expect((await stat(join(dir, name))).size, name).toBe(size);
    expect(Object.keys(files)).toContain('incidents.csv');
  });

  it('stand in the folder of their version too, which holds no other', async () => {
    for (const name of ['dataset.json', 'details/78.json', 'words/index.json'])
      expect((await fileAt(`1.0.0/${name}`)).equals(await fileAt(name))).toBe(true);
    await expect(stat(join(dir, '1.0.0/1.0.0'))).rejects.toThrow('ENOENT');
  });

  it('stand there without the ground, of which all versions have one', async () => {
    const names = await readdir(dir);
    expect(names).toContain('ground');
    expect((await readdir(join(dir, '1.0.0'))).toSorted()).toEqual(
      names.filter((name) => name !== 'ground' && name !== '1.0.0').toSorted(),
    );
  });

  it('are served while the site is developed, and nothing around them', async () => {
    let made = 0;
    const { read } = createServedFolder(() => {
      made += 1;
      return [{ name: 'details/0.json', pieces: ['[', ']'] }];
    });
    expect(String(await read('details/0.json'))).toBe('[]');
    expect(await read('details/1.json')).toBeUndefined();
    expect(await read('../../../etc/passwd')).toBeUndefined();
    expect(made).toBe(1);
  });
});

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
