import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FILES } from '../evidence/files.ts';
import { VERSION_1_PARTIES } from '../evidence/version-1.ts';
import { captureConsole } from '../testing/captured-console.ts';
import { sampleFiles } from '../testing/sample-files.ts';
import type { Breakable } from '../testing/sample-files.ts';
import { writeDataset } from '../testing/sample-folder.ts';
import { check } from './commands/check.ts';
import { migrate } from './commands/migrate.ts';
import { filesBelow } from './paths.ts';

let dir: string;
let said: string[];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dateline-'));
  said = captureConsole();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(dir, { recursive: true });
});

/** The sample as version 1 has it. */
async function writeVersion1(change: (files: Breakable) => void = () => {}): Promise<void> {
  const files: Breakable = sampleFiles();
  const { parties, ...dataset } = files['dataset'];
  expect(parties).toBeDefined();
  files['dataset'] = { $schema: '../schema/v1/dataset.json', ...dataset };
  files['incidents'] = files['incidents'].map((incident: Breakable) => ({
    $schema: '../../schema/v1/incident.json',
    ...incident,
  }));
  change(files);
  await writeDataset(dir, files);
}

async function textsIn(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of await filesBelow(folder))
    texts.set(file, await readFile(join(folder, file), 'utf8'));
  return texts;
}

describe('a folder of version 1', () => {
  it('is checked as it stands, and told how to move', async () => {
    await writeVersion1();
    expect(await check([dir])).toBe(0);
    expect(said).toEqual([
      `events/dataset.json /: note: is written in version 1, and checked as version 2 has it; "dateline migrate ${dir}" moves it`,
      '2 incidents checked: no findings.',
    ]);
  });

  it('is known by its speakers where no schema is named', async () => {
    await writeVersion1((files) => {
      delete files['dataset'].$schema;
    });
    expect(await check([dir])).toBe(0);
    expect(said[0]).toContain('is written in version 1');
  });

  it('moves in place, once, with nothing changed but what is new', async () => {
    await writeVersion1();
    const before = await textsIn(dir);
    expect(await migrate([dir])).toBe(0);
    expect(said).toEqual(['Moved to version 2: 3 files written.']);
    const after = await textsIn(dir);
    const parties = VERSION_1_PARTIES.map(({ oneVoice, ...party }) =>
      oneVoice ? { ...party, oneVoice } : party,
    );
    const { languages, chapters, ...dataset } = JSON.parse(before.get(FILES.dataset)!) as Breakable;
    expect(after.get(FILES.dataset)).toBe(
      `${JSON.stringify({ ...dataset, $schema: '../schema/v2/dataset.json', languages, parties, ...(chapters && { chapters }) }, null, 2)}\n`,
    );
    for (const [file, text] of before) {
      if (file !== FILES.dataset) expect(after.get(file)).toBe(text.replace('/v1/', '/v2/'));
    }
    expect([...after.keys()]).toEqual([...before.keys()]);

    said.length = 0;
    expect(await check([dir])).toBe(0);
    expect(await migrate([dir])).toBe(0);
    expect(said).toEqual([
      '2 incidents checked: no findings.',
      'Nothing to move: the folder is of version 2.',
    ]);
    expect(await textsIn(dir)).toEqual(after);
  });

  it('stays as it is where a file of it is no JSON', async () => {
    await writeVersion1();
    await writeFile(join(dir, FILES.sources), '[');
    const before = await textsIn(dir);
    expect(await migrate([dir])).toBe(1);
    expect(said[0]).toContain('events/sources.json /: got the end of the text at line 1');
    expect(await textsIn(dir)).toEqual(before);
  });
});

it('the project’s own data moves, and is checked without a finding', async () => {
  await cp(join(import.meta.dirname, '../../data'), dir, { recursive: true });
  expect(await migrate([dir])).toBe(0);
  said.length = 0;
  expect(await check([dir])).toBe(0);
  expect(said.join('\n')).toMatch(/^\d+ incidents checked: no findings\.$/m);
  expect(said.join('\n')).not.toContain('version 1');
});
