import { cp, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './main.ts';
import { putInPlace, TargetError } from './put-in-place.ts';

const root = resolve(import.meta.dirname, '../..');
let dir: string;
let said: string[];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dateline-'));
  said = [];
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation(
      (...words: unknown[]) => void said.push(words.join(' ')),
    );
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(dir, { recursive: true });
});

async function copyData(): Promise<string> {
  await cp(join(root, 'data'), join(dir, 'data'), { recursive: true });
  return join(dir, 'data');
}

describe('dateline', () => {
  it('finds nothing in the project’s own data', async () => {
    expect(await main(root, ['check', join(root, 'data')])).toBe(0);
    expect(said.join('\n')).toMatch(/^\d+ incidents checked: no findings\.$/m);
  });

  it('exits with 1 on findings and says file, pointer, got and expected', async () => {
    const data = await copyData();
    const file = join(data, 'events/incidents/ganja-missile-strike-2020-10-11.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"missile-strike"', '"meteor"'));
    await writeFile(join(data, 'events/incidents/broken.json'), '{');
    expect(await main(root, ['check', data])).toBe(1);
    expect(said.join('\n')).toContain(
      'events/incidents/ganja-missile-strike-2020-10-11.json /category: got "meteor", expected one of missile-strike, shelling',
    );
    expect(said.join('\n')).toMatch(/events\/incidents\/broken\.json \/: got .+, expected JSON/);
  });

  it('prints findings for machines', async () => {
    const data = await copyData();
    await rm(join(data, 'events/speakers.json'));
    expect(await main(root, ['check', data, '--json'])).toBe(1);
    expect(JSON.parse(said.join('\n'))).toEqual([
      { file: 'events/speakers.json', pointer: '', got: 'ENOENT', expected: 'a readable file' },
    ]);
  });

  it('notices a file whose name is not its id', async () => {
    const data = await copyData();
    const folder = join(data, 'events/incidents');
    const [name = ''] = await readdir(folder);
    await cp(join(folder, name), join(folder, 'renamed.json'));
    expect(await main(root, ['check', data])).toBe(1);
    expect(said.join('\n')).toContain('events/incidents/renamed.json /id: got');
  });

  it('builds nothing from data with findings', async () => {
    const out = join(dir, 'site');
    expect(await main(root, ['build', dir, '--out', out])).toBe(1);
    expect(await readdir(dir)).not.toContain('site');
  });

  it.each([[['--help']], [['-h']], [['check', '--help']], [['build', 'data', '--help']]])(
    'prints its usage when asked for help: %j',
    async (args) => {
      expect(await main(root, args)).toBe(0);
      expect(said.join('\n')).toMatch(/^Usage:/);
    },
  );

  it.each([
    [[]],
    [['dance']],
    [['check', 'a', 'b']],
    [['check', '--loud']],
    [['build', '--url', 'nowhere']],
  ])('exits with 2 on wrong use: %j', async (args) => {
    expect(await main(root, args)).toBe(2);
    expect(said.join('\n')).toContain('Usage:');
  });
});

describe('putInPlace', () => {
  const rules = { marker: 'a', keep: [] };
  const target = (): string => join(dir, 'deep/site');

  it('leaves the target as it was when writing fails', async () => {
    await putInPlace(target(), rules, (folder) => writeFile(join(folder, 'a'), 'old'));
    await expect(
      putInPlace(target(), rules, async (folder) => {
        await writeFile(join(folder, 'a'), 'new');
        throw new Error('halfway');
      }),
    ).rejects.toThrow('halfway');
    expect(await readFile(join(target(), 'a'), 'utf8')).toBe('old');
    expect(await readdir(join(dir, 'deep'))).toEqual(['site']);
  });

  it('replaces what it has written before, whole, and lets others read it', async () => {
    await putInPlace(target(), rules, async (folder) => {
      await writeFile(join(folder, 'a'), 'old');
      await writeFile(join(folder, 'b'), 'old');
    });
    await putInPlace(target(), rules, (folder) => writeFile(join(folder, 'a'), 'new'));
    expect(await readdir(target())).toEqual(['a']);
    expect((await stat(target())).mode & 0o777).toBe(0o777 & ~process.umask());
  });

  it('touches nothing that is not its own', async () => {
    await writeFile(join(dir, 'thesis.txt'), 'years of work');
    const write = vi.fn<() => Promise<void>>();
    await expect(putInPlace(dir, rules, write)).rejects.toThrow(TargetError);
    await expect(putInPlace(join(dir, 'thesis.txt'), rules, write)).rejects.toThrow(
      /got a file, expected a folder/,
    );
    await writeFile(join(dir, 'a'), 'marked');
    for (const keep of [dir, join(dir, 'data'), join(dir, 'data/deep')]) {
      await expect(putInPlace(dir, { ...rules, keep: [keep] }, write)).rejects.toThrow(TargetError);
    }
    expect(write).not.toHaveBeenCalled();
    expect((await readdir(dir)).toSorted()).toEqual(['a', 'thesis.txt']);
  });
});
