import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HalfWrittenError } from './file-journal.ts';
import { changeTexts, replaceFiles } from './replace-files.ts';

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

const at = (name: string): string => join(dir, name);

it('takes files away and adds others, in folders that are made', async () => {
  await changeTexts(dir, [
    { path: at('a.json'), text: null },
    { path: at('in/c.json'), text: 'c', isNew: true },
  ]);
  expect(await readFile(at('in/c.json'), 'utf8')).toBe('c');
  expect((await readdir(dir)).toSorted()).toEqual(['b.json', 'in']);
});

it('puts a new file over none that is there, and takes the others back', async () => {
  const change = changeTexts(dir, [
    { path: at('a.json'), text: null },
    { path: at('in/c.json'), text: 'c', isNew: true },
    { path: at('b.json'), text: 'B', isNew: true },
  ]);
  await expect(change).rejects.toMatchObject({ code: 'EEXIST' });
  expect((await readdir(dir)).toSorted()).toEqual(['a.json', 'b.json']);
  expect(await readFile(at('b.json'), 'utf8')).toBe('b');
});

it('asks before each file whether it is to be touched', async () => {
  const asked: string[] = [];
  const sure = async (): Promise<void> => {
    asked.push(await readFile(at('a.json'), 'utf8'));
    if (asked.length === 2) throw new Error('not this one');
  };
  const changes = ['a.json', 'b.json'].map((name) => ({ path: at(name), text: 'new', sure }));
  await expect(changeTexts(dir, changes)).rejects.toThrow('not this one');
  expect(asked).toEqual(['a', 'new']);
  expect(await readFile(at('a.json'), 'utf8')).toBe('a');
});

it('leaves what was there where it could not be put back, and says where', async () => {
  const waiting = async (): Promise<string> =>
    at((await readdir(dir)).find((name) => name.startsWith('.'))!);
  const sure = async (): Promise<void> => {
    // Where a folder stands, no file can be put back.
    await rm(at('a.json'));
    await mkdir(at('a.json/in'), { recursive: true });
    throw new Error('disk full');
  };
  const changes = [
    { path: at('a.json'), text: 'A' },
    { path: at('b.json'), text: 'B', sure },
  ];
  const error = await changeTexts(dir, changes).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(HalfWrittenError);
  const kept = join(await waiting(), 'kept');
  expect((error as Error).message).toContain(`disk full, and then could not put back`);
  expect((error as Error).message).toContain(kept);
  expect(await readFile(join(kept, '0'), 'utf8')).toBe('a');
});
