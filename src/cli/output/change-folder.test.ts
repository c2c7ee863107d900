import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesBelow } from '../paths.ts';
import { changeFolder } from './change-folder.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dateline-'));
  for (const folder of ['place/in', 'fresh/in', 'kept'])
    await mkdir(join(dir, folder), { recursive: true });
  for (const [path, text] of Object.entries({
    'place/same.txt': 'same',
    'fresh/same.txt': 'same',
    'place/in/other.txt': 'before',
    'fresh/in/other.txt': 'after',
    'place/ours.txt': 'ours',
    'fresh/ours.txt': 'ours, anew',
    'place/gone.txt': 'gone',
    'place/mine.txt': 'mine',
    'fresh/new.txt': 'new',
  }))
    await writeFile(join(dir, path), text);
});
afterEach(() => rm(dir, { recursive: true }));

const change = (...gone: readonly string[]) =>
  changeFolder({
    place: join(dir, 'place'),
    fresh: join(dir, 'fresh'),
    kept: join(dir, 'kept'),
    gone,
    isTyped: (path) => path !== 'ours.txt',
  });

it('puts files in the place of others, and keeps those beside it', async () => {
  await mkdir(join(dir, 'place-before'));
  expect(await change('gone.txt')).toEqual({
    files: 4,
    lost: ['gone.txt', 'in/other.txt'],
    before: join(dir, 'place-before-2'),
  });
  const files = ['in/other.txt', 'mine.txt', 'new.txt', 'ours.txt', 'same.txt'];
  expect(await filesBelow(join(dir, 'place'))).toEqual(files);
  expect(await readFile(join(dir, 'place/in/other.txt'), 'utf8')).toBe('after');
  const before = join(dir, 'place-before-2');
  expect(await filesBelow(before)).toEqual(['gone.txt', 'in/other.txt']);
  expect(await readFile(join(before, 'in/other.txt'), 'utf8')).toBe('before');
});

it('leaves all as it was where something fails', async () => {
  const files = await filesBelow(join(dir, 'place'));
  await expect(change('gone.txt', 'never-there.txt')).rejects.toThrow('ENOENT');
  expect(await filesBelow(join(dir, 'place'))).toEqual(files);
  expect(await readFile(join(dir, 'place/in/other.txt'), 'utf8')).toBe('before');
  expect((await readdir(dir)).toSorted()).toEqual(['fresh', 'kept', 'place']);
  await mkdir(join(dir, 'place/new.txt'));
  await expect(change()).rejects.toThrow('got a folder named new.txt, expected a file or nothing');
});
