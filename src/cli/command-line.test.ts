import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch } from '../testing/scratch.ts';
import { main } from './command-line.ts';

const root = resolve(import.meta.dirname, '../..');
const here = scratch();

async function copyData(): Promise<string> {
  await cp(join(root, 'data'), join(here.dir, 'data'), { recursive: true });
  return join(here.dir, 'data');
}

describe('dateline', () => {
  it('finds nothing in the project’s own data', async () => {
    expect(await main(root, ['check', join(root, 'data')])).toBe(0);
    expect(here.said.join('\n')).toMatch(/^\d+ incidents checked: no findings\.$/m);
  });

  it('exits with 1 on findings and says file, pointer, got and expected', async () => {
    const data = await copyData();
    const file = join(data, 'events/incidents/ganja-missile-strike-2020-10-11.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"missile-strike"', '"meteor"'));
    expect(await main(root, ['check', data])).toBe(1);
    expect(here.said.join('\n')).toContain(
      'events/incidents/ganja-missile-strike-2020-10-11.json /category: got "meteor", expected one of missile-strike, shelling',
    );
    expect(here.said.at(-1)).toBe('1 finding.');
  });

  it('notices a file whose name is not its id', async () => {
    const data = await copyData();
    const folder = join(data, 'events/incidents');
    const [name = ''] = await readdir(folder);
    await cp(join(folder, name), join(folder, 'renamed.json'));
    expect(await main(root, ['check', data])).toBe(1);
    expect(here.said.join('\n')).toContain('events/incidents/renamed.json /id: got');
  });

  it('builds nothing from data with findings', async () => {
    const out = join(here.dir, 'site');
    expect(await main(root, ['build', here.dir, '--out', out])).toBe(1);
    expect(await readdir(here.dir)).not.toContain('site');
    here.said.length = 0;
    expect(await main(root, ['build', here.dir, '--out', out, '--json'])).toBe(1);
    expect(JSON.parse(here.said.join('\n'))).toMatchObject({
      counts: { errors: 1 },
      findings: [{ level: 'error', file: 'events/dataset.json' }],
    });
  });

  it('serves nothing of data with findings', async () => {
    expect(await main(root, ['serve', here.dir])).toBe(1);
    expect(here.said.at(-1)).toBe('1 finding.');
  });

  it('opens no desk where there is no dataset, and says what to do', async () => {
    expect(await main(root, ['desk', here.dir])).toBe(1);
    expect(here.said.join('\n')).toMatch(
      /^events\/dataset\.json .*: got no events\/dataset\.json in .*, expected a dataset folder.*"dateline init DIR" makes one/,
    );
    here.said.length = 0;
    await copyData();
    expect(await main(root, ['desk', here.dir])).toBe(1);
    expect(here.said.join('\n')).toContain(`did you mean ${join(here.dir, 'data')}?`);
  });

  it('writes to no folder that is not a site, says what to do, and exits with 2', async () => {
    const out = join(here.dir, 'project');
    await mkdir(join(out, 'schema'), { recursive: true });
    await writeFile(join(out, 'thesis.txt'), 'years of work');
    expect(await main(root, ['build', join(root, 'data'), '--out', out])).toBe(2);
    expect(here.said.join('\n')).toMatch(
      /got a folder with other files in it \(schema, thesis\.txt\), expected an empty one, or a site.*Name another folder with --out/,
    );
    expect((await readdir(out)).toSorted()).toEqual(['schema', 'thesis.txt']);
  });

  it.each([[['--help']], [['-h']], [['check', '--help']], [['build', 'data', '--help']]])(
    'prints its usage when asked for help: %j',
    async (args) => {
      expect(await main(root, args)).toBe(0);
      expect(here.said.join('\n')).toMatch(/^Usage:/);
    },
  );

  it.each(['--version', '-v'])('says which version it is: %s', async (word) => {
    expect(await main(root, [word])).toBe(0);
    expect(here.said).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  });

  it.each([
    [[]],
    [['dance']],
    [['check', 'a', 'b']],
    [['check', '--loud']],
    [['build', '--url', 'nowhere']],
    [['build', '--out', '']],
    [['fill']],
    [['fill', '--articles', '']],
    [['migrate']],
    [['migrate', 'a', 'b']],
    [['init', 'a', 'b']],
    [['init', '--force']],
    [['serve', 'a', 'b']],
    [['serve', '--port', '']],
    [['serve', '--port', '70000']],
    [['serve', '--port', '80a']],
    [['desk', 'a', 'b']],
    [['desk', '--articles', '']],
    [['desk', '--port', '0']],
    [['desk', '--url', 'http://a.example/']],
    [['desk', 'data', '--articles', 'nowhere']],
  ])('exits with 2 on wrong use: %j', async (args) => {
    expect(await main(root, args)).toBe(2);
    expect(here.said.join('\n')).toContain('Usage:');
  });
});
