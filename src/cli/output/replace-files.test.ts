import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceFiles } from './replace-files.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dateline-'));
  await writeFile(join(dir, 'a.json'), 'a', { mode: 0o640 });
  await writeFile(join(dir, 'b.json'), 'b');
});
afterEach(() => rm(dir, { recursive: true }));

const texts = (names: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(names).map(([name, text]) => [join(dir, name), text]));

it('gives files new texts, and leaves nothing else behind', async () => {
  await replaceFiles(dir, texts({ 'a.json': 'A', 'b.json': 'B' }));
  expect(await readFile(join(dir, 'a.json'), 'utf8')).toBe('A');
  expect(await readFile(join(dir, 'b.json'), 'utf8')).toBe('B');
  expect((await stat(join(dir, 'a.json'))).mode % 0o1000).toBe(0o640);
  expect((await readdir(dir)).toSorted()).toEqual(['a.json', 'b.json']);
});

it('leaves all as they are where one can’t be replaced', async () => {
  await mkdir(join(dir, 'c.json'));
  await writeFile(join(dir, 'c.json/inside'), '');
  await expect(
    replaceFiles(dir, texts({ 'a.json': 'A', 'c.json': 'C', 'b.json': 'B' })),
  ).rejects.toThrow();
  expect(await readFile(join(dir, 'a.json'), 'utf8')).toBe('a');
  expect(await readFile(join(dir, 'b.json'), 'utf8')).toBe('b');
  expect((await readdir(dir)).toSorted()).toEqual(['a.json', 'b.json', 'c.json']);
});
