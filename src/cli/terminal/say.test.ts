import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILES } from '../../evidence/files.ts';
import type { Breakable } from '../../testing/sample-files.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { writeDataset } from '../../testing/sample-folder.ts';
import { scratch } from '../../testing/scratch.ts';
import { main } from '../command-line.ts';
import { harmless } from './say.ts';

const here = scratch();
/** Red, in the seven-bit and in the eight-bit form, and what turns the order of the rest. */
const ACTS = '\u001b[31m\u009b31m\u202e';
const SHOWN = String.raw`\u001b[31m\u009b31m\u202e`;
const root = join(import.meta.dirname, '../../..');

describe('what is printed', () => {
  it('shows what would act on a terminal as JSON writes it', () => {
    expect(harmless(`a${ACTS}b\u007f\r`)).toBe(`a${SHOWN}b\\u007f\\u000d`);
  });

  it('keeps letters of every script, lines and tabs', () => {
    const text = 'Gəncə, Гянджа\n\tՎանաձոր, مدينة\u200f 👩‍🚒';
    expect(harmless(text)).toBe(text);
  });

  it.each([[], ['--json']])('has nothing of data that acts (%s)', async (...options) => {
    const files: Breakable = sampleFiles();
    files['dataset'][`key${ACTS}`] = 1;
    files['incidents'][0].title = ACTS;
    await writeDataset(here.dir, files);
    await writeFile(join(here.dir, FILES.incidents, `name${ACTS}\nof two lines`), '');
    await writeFile(join(here.dir, FILES.actors), ACTS);
    expect(await main(root, ['check', here.dir, ...options])).toBe(1);
    const said = here.said.join('\n');
    expect(harmless(said)).toBe(said);
    expect(said).toContain(`key${SHOWN}`);
    expect(said).not.toContain('\nof two lines');
  });

  it('has nothing of a table that acts', async () => {
    const table = join(here.dir, 'table.csv');
    await mkdir(join(here.dir, 'out'));
    await writeFile(
      table,
      `Date,Place,Ti${ACTS}tle\n2020-13-45,x${ACTS},"t${ACTS}\n2"\n2020-01-01,y,z\n`,
    );
    await main(root, ['import', table, '--out', join(here.dir, 'out')]);
    const said = here.said.join('\n');
    expect(said).not.toBe('');
    expect(harmless(said)).toBe(said);
  });

  it('has nothing of what was asked for that acts', async () => {
    expect(await main(root, [ACTS])).toBe(2);
    expect(here.said.join('\n')).toContain(`got "${SHOWN}"`);
  });
});
