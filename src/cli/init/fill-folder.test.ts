import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../paths.ts';
import { fillFolder } from './fill-folder.ts';

const TEXTS = new Map([
  ['README.md', 'what is what'],
  ['events/dataset.json', '{}'],
]);

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dateline-filled-'));
});
afterEach(() => rm(dir, { recursive: true }));

describe('a folder to be filled', () => {
  it('is made with those around it, and nothing is left beside it', async () => {
    await fillFolder(join(dir, 'maps/first'), TEXTS);
    expect((await filesBelow(dir)).toSorted()).toEqual([
      'maps/first/README.md',
      'maps/first/events/dataset.json',
    ]);
    expect(await readdir(join(dir, 'maps'))).toEqual(['first']);
  });

  it('is for whom other new folders are for', async () => {
    await fillFolder(join(dir, 'map'), TEXTS);
    await mkdir(join(dir, 'other'));
    const modes = await Promise.all(['map', 'other'].map((name) => stat(join(dir, name))));
    expect(modes[0]!.mode).toBe(modes[1]!.mode);
  });

  it('is not there at all where not all of it can be', async () => {
    // A file where a folder belongs.
    const impossible = new Map([...TEXTS, ['README.md/more.md', '']]);
    await expect(fillFolder(join(dir, 'maps/first'), impossible)).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(await readdir(dir)).toEqual([]);
  });

  it('may be a fresh repository', async () => {
    await mkdir(join(dir, '.git'));
    await writeFile(join(dir, '.git/HEAD'), 'ref: refs/heads/main');
    await fillFolder(dir, TEXTS);
    expect((await readdir(dir)).toSorted()).toEqual(['.git', 'README.md', 'events']);
    expect(await readFile(join(dir, '.git/HEAD'), 'utf8')).toBe('ref: refs/heads/main');
  });

  it('is refused with anything of its author’s', async () => {
    await mkdir(join(dir, '.git'));
    await writeFile(join(dir, 'LICENSE'), 'mine');
    await expect(fillFolder(dir, TEXTS)).rejects.toThrow(
      'got a folder with files in it (LICENSE), expected an empty one, or none',
    );
    expect((await readdir(dir)).toSorted()).toEqual(['.git', 'LICENSE']);
  });
});
