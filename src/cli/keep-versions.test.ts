import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepVersions } from './keep-versions.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dateline-versions-'));
});
afterEach(() => rm(dir, { recursive: true }));

/** Writes a dataset that says which version it is, and who wrote it. */
async function publish(site: string, folder: string, version: string, by: string): Promise<void> {
  const place = join(dir, site, 'data', folder);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'dataset.json'), JSON.stringify({ info: { version }, by }));
  await writeFile(join(place, 'incidents.csv'), version);
}
async function writerOf(folder: string): Promise<unknown> {
  const text = await readFile(join(dir, 'new/data', folder, 'dataset.json'), 'utf8');
  return (JSON.parse(text) as { by: unknown }).by;
}

it('keeps every version that was published before, with all its files', async () => {
  await publish('old', 'war', '1.1.0', 'old');
  await publish('old', 'war/1.0.0', '1.0.0', 'old');
  await publish('old', 'war/1.1.0', '1.1.0', 'old');
  await publish('new', 'war', '1.2.0', 'new');
  await publish('new', 'war/1.2.0', '1.2.0', 'new');
  await keepVersions(join(dir, 'old'), join(dir, 'new'));
  const kept = (await readdir(join(dir, 'new/data/war'))).filter((name) => /^\d/.test(name));
  expect(kept.toSorted()).toEqual(['1.0.0', '1.1.0', '1.2.0']);
  expect(await writerOf('war/1.1.0')).toBe('old');
  expect(await writerOf('war')).toBe('new');
  expect(await readFile(join(dir, 'new/data/war/1.0.0/incidents.csv'), 'utf8')).toBe('1.0.0');
});

it('lets the new build have the last word, and takes nothing that is no version of its data', async () => {
  await publish('old', 'war/1.0.0', '1.0.0', 'old');
  await publish('old', 'war/0.9.0', '0.8.0', 'old');
  await publish('old', 'war/drafts', 'drafts', 'old');
  await publish('old', 'other/1.0.0', '1.0.0', 'old');
  await mkdir(join(dir, 'old/data/war/0.1.0'));
  await publish('new', 'war/1.0.0', '1.0.0', 'new');
  await keepVersions(join(dir, 'old'), join(dir, 'new'));
  expect(await readdir(join(dir, 'new/data'))).toEqual(['war']);
  expect(await readdir(join(dir, 'new/data/war'))).toEqual(['1.0.0']);
  expect(await writerOf('war/1.0.0')).toBe('new');
});

it('warns of a version that was published with other data, and of no other', async () => {
  await publish('old', 'war/1.0.0', '1.0.0', 'old');
  await publish('old', 'war/1.1.0', '1.1.0', 'old');
  await publish('new', 'war/1.1.0', '1.1.0', 'new');
  const [warning, ...others] = await keepVersions(join(dir, 'old'), join(dir, 'new'));
  expect(warning).toMatch(/got other data for war 1\.1\.0 .*expected the same.*raise version/);
  expect(others).toEqual([]);
});

it('has no warning of a build again, though the files beside the dataset have changed', async () => {
  await publish('old', 'war/1.0.0', '1.0.0', 'same');
  await publish('new', 'war/1.0.0', '1.0.0', 'same');
  await writeFile(join(dir, 'new/data/war/1.0.0/incidents.csv'), 'other');
  // Nothing can be said of a folder that holds no dataset.
  await mkdir(join(dir, 'old/data/war/1.1.0'));
  await publish('new', 'war/1.1.0', '1.1.0', 'new');
  expect(await keepVersions(join(dir, 'old'), join(dir, 'new'))).toEqual([]);
});

it('keeps all files of a packed version, and warns where one of its incidents is another', async () => {
  const pack = async (site: string, version: string, title: string): Promise<void> => {
    await publish(site, `war/${version}`, version, 'same');
    const folder = join(dir, site, 'data/war', version);
    await mkdir(join(folder, 'details'));
    await writeFile(join(folder, 'incidents.bin'), 'columns');
    await writeFile(join(folder, 'details/0.json'), '[]');
    await writeFile(join(folder, 'details/1.json'), title);
  };
  await pack('old', '1.0.0', 'one');
  await pack('old', '1.1.0', 'one');
  await pack('old', '1.2.0', 'one');
  await pack('new', '1.1.0', 'other');
  await pack('new', '1.2.0', 'one');
  const warnings = await keepVersions(join(dir, 'old'), join(dir, 'new'));
  expect(warnings).toEqual([expect.stringContaining('war 1.1.0')]);
  const kept = join(dir, 'new/data/war/1.0.0/details/1.json');
  expect(await readFile(kept, 'utf8')).toBe('one');
  await rm(join(dir, 'old/data/war/1.2.0/details/1.json'));
  expect(await keepVersions(join(dir, 'old'), join(dir, 'new'))).toHaveLength(2);
});

it('has nothing to keep of a first build', async () => {
  await publish('new', 'war/1.0.0', '1.0.0', 'new');
  expect(await keepVersions(join(dir, 'never'), join(dir, 'new'))).toEqual([]);
  expect(await writerOf('war/1.0.0')).toBe('new');
});
