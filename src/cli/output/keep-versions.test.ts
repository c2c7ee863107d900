import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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

it('keeps every version that was published before and is not published now', async () => {
  await publish('old', 'war', '1.1.0', 'old');
  await publish('old', 'war/1.0.0', '1.0.0', 'old');
  await publish('old', 'war/1.1.0', '1.1.0', 'old');
  await publish('new', 'war', '1.2.0', 'new');
  await publish('new', 'war/1.2.0', '1.2.0', 'new');
  const { kept } = await keepVersions(join(dir, 'old'), join(dir, 'new'));
  expect(kept.toSorted()).toEqual(['data/war/1.0.0', 'data/war/1.1.0']);
});

it('keeps the scripts that pages of others pin by their hash', async () => {
  await publish('new', 'war/1.0.0', '1.0.0', 'new');
  await mkdir(join(dir, 'old'));
  for (const name of ['embed-0123456789abcdef.js', 'embed.js', 'embed-mine.js'])
    await writeFile(join(dir, 'old', name), '');
  const { kept } = await keepVersions(join(dir, 'old'), join(dir, 'new'));
  expect(kept).toEqual(['embed-0123456789abcdef.js']);
});

it('lets the new build have the last word, and takes nothing that is no version of its data', async () => {
  await publish('old', 'war/1.0.0', '1.0.0', 'old');
  await publish('old', 'war/0.9.0', '0.8.0', 'old');
  await publish('old', 'war/drafts', 'drafts', 'old');
  await publish('old', 'other/1.0.0', '1.0.0', 'old');
  await mkdir(join(dir, 'old/data/war/0.1.0'));
  await publish('new', 'war/1.0.0', '1.0.0', 'new');
  expect((await keepVersions(join(dir, 'old'), join(dir, 'new'))).kept).toEqual([]);
});

it('warns of a version that was published with other data, and of no other', async () => {
  await publish('old', 'war/1.0.0', '1.0.0', 'old');
  await publish('old', 'war/1.1.0', '1.1.0', 'old');
  await publish('new', 'war/1.1.0', '1.1.0', 'new');
  const { warnings } = await keepVersions(join(dir, 'old'), join(dir, 'new'));
  const [warning, ...others] = warnings;
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
  expect((await keepVersions(join(dir, 'old'), join(dir, 'new'))).warnings).toEqual([]);
});

it('keeps a packed version, and warns where one of its incidents is another', async () => {
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
  const { kept, warnings } = await keepVersions(join(dir, 'old'), join(dir, 'new'));
  expect(warnings).toEqual([expect.stringContaining('war 1.1.0')]);
  expect(kept).toEqual(['data/war/1.0.0']);
  await rm(join(dir, 'old/data/war/1.2.0/details/1.json'));
  expect((await keepVersions(join(dir, 'old'), join(dir, 'new'))).warnings).toHaveLength(2);
});

it('has nothing to keep of a first build', async () => {
  await publish('new', 'war/1.0.0', '1.0.0', 'new');
  const found = await keepVersions(join(dir, 'never'), join(dir, 'new'));
  expect(found).toEqual({ kept: [], warnings: [] });
});
