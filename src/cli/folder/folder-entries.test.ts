import { spawnSync } from 'node:child_process';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { EXPLAINER, FILES, ICON } from '../../evidence/files.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { writeDataset } from '../../testing/sample-folder.ts';
import { scratch } from '../../testing/scratch.ts';
import { checkData } from '../check-data.ts';
import { migrateData } from '../migrate-data.ts';

const here = scratch();
let dir = '';

beforeEach(async () => {
  dir = join(here.dir, 'data');
  await writeDataset(dir, sampleFiles());
});

async function foundIn(folder: string): Promise<string[]> {
  const result = await checkData(folder);
  return result.ok ? [] : result.findings.map(({ file, got }) => `${file}: ${got}`);
}

/** What a dataset's folder is read for. */
const READ = [
  FILES.dataset,
  FILES.actors,
  FILES.coding,
  FILES.incidentLines,
  FILES.incident('one'),
  FILES.basemap,
  FILES.borders,
  FILES.ground,
  FILES.streets,
  EXPLAINER,
  ICON,
  'about/method.md',
  'CHANGELOG.md',
  'SOURCES.md',
] as const;

describe.each(READ)('%s', (file) => {
  beforeEach(async () => {
    await rm(join(dir, file), { force: true });
    await mkdir(dirname(join(dir, file)), { recursive: true });
  });

  it('as a link out of the dataset is a finding, and never read', async () => {
    await writeFile(join(here.dir, 'secret'), 'secret');
    await symlink(join(here.dir, 'secret'), join(dir, file));
    expect(await foundIn(dir)).toEqual([`${file}: a link that leads out of the dataset`]);
    expect((await migrateData(dir)).findings).toMatchObject([{ file }]);
  });

  it('as a folder is a finding', async () => {
    await mkdir(join(dir, file));
    expect(await foundIn(dir)).toEqual([`${file}: a folder`]);
  });

  it.skipIf(process.platform === 'win32')(
    'as a pipe is a finding, and not waited for',
    async () => {
      spawnSync('mkfifo', [join(dir, file)]);
      expect(await foundIn(dir)).toEqual([`${file}: neither a file nor a folder`]);
    },
  );
});

describe.each(['events', FILES.incidents, 'geo', 'about', 'explainer'])('%s', (folder) => {
  it('as a link out of the dataset is one finding, whatever is in it', async () => {
    await mkdir(join(dir, folder), { recursive: true });
    await rename(join(dir, folder), join(here.dir, 'elsewhere'));
    await symlink('../'.repeat(folder.split('/').length) + 'elsewhere', join(dir, folder));
    expect(await foundIn(dir)).toEqual([`${folder}: a link that leads out of the dataset`]);
  });
});

describe('folders', () => {
  it.each(['about', 'explainer'])('that are files are findings: %s', async (folder) => {
    await writeFile(join(dir, folder), '');
    expect(await foundIn(dir)).toEqual([`${folder}: a file`]);
  });

  it('may have links to what is in the dataset, and be one themselves', async () => {
    await rename(join(dir, FILES.speakers), join(dir, 'events/who.txt'));
    await symlink('who.txt', join(dir, FILES.speakers));
    await rename(join(dir, FILES.incidents), join(dir, 'all'));
    await symlink('../all', join(dir, FILES.incidents));
    await symlink('data', join(here.dir, 'link'));
    expect(await foundIn(join(here.dir, 'link'))).toEqual([]);
  });

  it('may have links out of them that nobody reads', async () => {
    await symlink(here.dir, join(dir, 'events/mine'));
    expect(await foundIn(dir)).toEqual([]);
  });

  it('tell of links that lead nowhere', async () => {
    await symlink('actors.json', join(dir, 'events/coding.json'));
    await rm(join(dir, FILES.actors));
    expect(await foundIn(dir)).toEqual([`${FILES.coding}: a link that leads nowhere`]);
  });
});
