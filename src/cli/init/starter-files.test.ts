import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch } from '../../testing/scratch.ts';
import { main } from '../command-line.ts';
import { filesBelow } from '../paths.ts';

const root = resolve(import.meta.dirname, '../../..');
const here = scratch();

describe('dateline init', () => {
  it('writes a dataset without findings, whose quotes stand in its article', async () => {
    const map = join(here.dir, 'my-map');
    expect(await main(root, ['init', map])).toBe(0);
    expect(here.said.join('\n')).toContain(`is in ${map}`);
    // The package's own name: the command's is that of somebody else's package.
    expect(here.said.join('\n')).toMatch(/^See it: npx dateline serve .*my-map"?$/m);
    expect(await main(root, ['check', map])).toBe(0);
    expect(here.said.at(-1)).toBe('1 incident checked: no findings.');
    expect(await main(root, ['verify', '--articles', join(map, 'articles'), map])).toBe(0);
    expect(here.said.at(-1)).toMatch(/^3 quotes proven/);
  });

  it('has a readme whose every command does what it says', async () => {
    const map = join(here.dir, 'my-map');
    await main(root, ['init', map]);
    const readme = await readFile(join(map, 'README.md'), 'utf8');
    const commands = Array.from(readme.matchAll(/`npx dateline-map ([^`]+)`/g), ([, words = '']) =>
      words.split(' '),
    );
    expect(commands.map(([name]) => name)).toEqual([
      'serve',
      'check',
      'desk',
      'fill',
      'verify',
      'build',
    ]);
    const served = ['serve', 'desk'];
    const before = process.cwd();
    process.chdir(map);
    try {
      // What serves ends by a signal alone: the packed tool's test has it.
      for (const words of commands.filter(([name]) => !served.includes(name!)))
        expect(await main(root, words), words.join(' ')).toBe(0);
    } finally {
      process.chdir(before);
    }
    expect((await stat(join(here.dir, 'site/index.html'))).isFile()).toBe(true);
    expect(await readdir(map)).not.toContain('site');
  }, 90_000);

  it('names in each file a schema that is there', async () => {
    await main(root, ['init', here.dir]);
    const named = (await filesBelow(here.dir)).filter((file) => /^(?:events|geo)\//.test(file));
    const lists = ['events/sources.json', 'events/speakers.json'];
    for (const file of named.filter((one) => !lists.includes(one))) {
      const { $schema } = JSON.parse(await readFile(join(here.dir, file), 'utf8')) as {
        $schema: string;
      };
      expect((await stat(join(here.dir, dirname(file), $schema))).isFile(), file).toBe(true);
    }
  });

  it('publishes with the version that wrote it', async () => {
    await main(root, ['init', here.dir]);
    const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
    };
    const workflow = await readFile(join(here.dir, '.github/workflows/publish.yml'), 'utf8');
    expect(workflow).toContain(` ${name}@${version} build `);
  });

  it('fills an empty folder, and leaves one with files alone', async () => {
    await mkdir(join(here.dir, 'empty'));
    expect(await main(root, ['init', join(here.dir, 'empty')])).toBe(0);
    await mkdir(join(here.dir, 'full'));
    await writeFile(join(here.dir, 'full/notes.txt'), 'mine');
    expect(await main(root, ['init', join(here.dir, 'full')])).toBe(2);
    expect(here.said.at(-1)).toMatch(
      /got a folder with files in it \(notes\.txt\), expected an empty one, or none\. Name another folder\./,
    );
    expect(await readdir(join(here.dir, 'full'))).toEqual(['notes.txt']);
  });

  it('writes nothing where a file stands', async () => {
    await writeFile(join(here.dir, 'file'), 'mine');
    expect(await main(root, ['init', join(here.dir, 'file')])).toBe(2);
    expect(here.said.at(-1)).toContain('got a file, expected a folder');
  });
});
