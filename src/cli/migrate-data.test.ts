import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { FILES } from '../evidence/files.ts';
import { VERSION_1_GROUND } from '../evidence/version-1/version-1-ground.ts';
import { VERSION_1_PARTIES } from '../evidence/version-1/version-1.ts';
import { scratch } from '../testing/scratch.ts';
import { sampleFiles } from '../testing/sample-files.ts';
import type { Breakable } from '../testing/sample-files.ts';
import { writeDataset } from '../testing/sample-folder.ts';
import { checkData } from './check-data.ts';
import { check } from './commands/check.ts';
import { migrate } from './commands/migrate.ts';
import { filesBelow } from './paths.ts';
import { readNotes } from './read-notes.ts';
import { dataFiles, filesInMemory } from './site/data-files.ts';
import { readOwnGround } from './ground/read-ground.ts';

const here = scratch();

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
  await writeDataset(here.dir, files);
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
    expect(await check([here.dir])).toBe(0);
    expect(here.said).toEqual([
      `events/dataset.json /: note: is written in version 1, and checked as version 2 has it; "dateline migrate ${here.dir}" moves it`,
      '2 incidents checked: no findings.',
    ]);
  });

  it('is known by its speakers where no schema is named', async () => {
    await writeVersion1((files) => {
      delete files['dataset'].$schema;
    });
    expect(await check([here.dir])).toBe(0);
    expect(here.said[0]).toContain('is written in version 1');
  });

  it('moves in place, once, with nothing changed but what is new', async () => {
    await writeVersion1();
    const before = await textsIn(here.dir);
    expect(await migrate([here.dir])).toBe(0);
    expect(here.said).toEqual(['Moved to version 2: 3 files written.']);
    const after = await textsIn(here.dir);
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

    here.said.length = 0;
    expect(await check([here.dir])).toBe(0);
    expect(await migrate([here.dir])).toBe(0);
    expect(here.said).toEqual([
      '2 incidents checked: no findings.',
      'Nothing to move: the folder is of version 2.',
    ]);
    expect(await textsIn(here.dir)).toEqual(after);
  });

  it('stays as it is where a file of it is no JSON', async () => {
    await writeVersion1();
    await writeFile(join(here.dir, FILES.sources), '[');
    const before = await textsIn(here.dir);
    expect(await migrate([here.dir])).toBe(1);
    expect(here.said[0]).toContain('events/sources.json /: got the end of the text at line 1');
    expect(await textsIn(here.dir)).toEqual(before);
  });

  it('stays as it is where a file of it is not UTF-8, which is named', async () => {
    await writeVersion1();
    await writeFile(
      join(here.dir, FILES.speakers),
      Buffer.from('[{"name":"Garc\xeda"}]', 'latin1'),
    );
    const before = await textsIn(here.dir);
    expect(await migrate([here.dir])).toBe(1);
    expect(here.said[0]).toBe(
      'events/speakers.json /: got bytes that are not UTF-8, expected a readable file',
    );
    expect(await textsIn(here.dir)).toEqual(before);
  });
});

it('a key that stands twice is told of, and nothing is moved', async () => {
  await writeVersion1();
  await writeFile(join(here.dir, FILES.speakers), '[{"id":"a","name":"A","name":"B"}]');
  const before = await textsIn(here.dir);
  expect(await migrate([here.dir])).toBe(1);
  expect(here.said[0]).toContain(
    'events/speakers.json /0/name: got the key "name" again at line 1',
  );
  expect(await textsIn(here.dir)).toEqual(before);
});

describe('a dataset that version 1 published', () => {
  const fixture = join(import.meta.dirname, '../testing/version-1');

  beforeEach(async () => {
    await cp(join(fixture, 'data'), here.dir, { recursive: true });
    await writeFile(join(here.dir, 'geo/basemap/relief.webp'), 'a picture');
  });

  it('names no relief where it has none', async () => {
    await rm(join(here.dir, 'geo/basemap/relief.webp'));
    expect(await migrate([here.dir])).toBe(0);
    expect(await readFile(join(here.dir, FILES.ground), 'utf8')).not.toContain('relief.webp');
    expect(await check([here.dir])).toBe(0);
  });

  it('moves with the lines and the credits that were in the code', async () => {
    const before = await textsIn(here.dir);
    expect(await migrate([here.dir])).toBe(0);
    const after = await textsIn(here.dir);
    const added = [...after.keys()].filter((file) => !before.has(file));
    expect(added).toEqual([FILES.basemap, FILES.ground]);
    expect(after.get(FILES.borders)).toBe(before.get(FILES.borders));
    const basemap = JSON.parse(after.get(FILES.basemap)!) as Breakable;
    expect(basemap['$schema']).toBe('../../public/schema/v2/basemap.json');
    expect(
      basemap['features'].map(({ geometry, properties }: Breakable) => [
        geometry.type,
        properties.kind,
        properties.names.en,
      ]),
    ).toEqual([
      ['LineString', 'line', 'Line of contact 1994–2020 (schematic)'],
      ['Polygon', 'area', 'Nagorno-Karabakh Autonomous Oblast, until 1991'],
    ]);
    const { credits } = JSON.parse(after.get(FILES.ground)!) as Breakable;
    expect(credits.map(({ name }: Breakable) => name)).toContain('© OpenStreetMap contributors');

    here.said.length = 0;
    expect(await check([here.dir])).toBe(0);
    expect(here.said.at(-1)).toBe('6 incidents checked: no findings.');
    expect(here.said.join('\n')).not.toContain('version 1');
    expect(await migrate([here.dir])).toBe(0);
    expect(await textsIn(here.dir)).toEqual(after);
  });

  it('keeps lines, credits and a coding that its makers have written themselves', async () => {
    const own = new Map([
      [FILES.basemap, '{"type":"FeatureCollection","features":[]}'],
      [FILES.ground, '{"credits":[{"name":"Us"}]}'],
      [FILES.coding, '{"articles":[{"source":"page","sentences":[{"start":0,"end":3}]}]}'],
    ]);
    for (const [file, text] of own) await writeFile(join(here.dir, file), text);
    expect(await migrate([here.dir])).toBe(0);
    const after = await textsIn(here.dir);
    for (const [file, text] of own) expect(after.get(file)).toBe(text);
  });

  it('publishes the same before and after, and of version 1’s columns the same as version 1', async () => {
    const before = await published();
    await migrate([here.dir]);
    expect(await published()).toEqual(before);
    expect(before.ground?.ground.relief?.href).toBe('relief.webp');

    const earlier = await readFile(join(fixture, 'incidents.csv'), 'utf8');
    const [columns] = tableOf(earlier);
    const now = tableOf(before.files.get('incidents.csv')!);
    const kept = columns!.map((name) => now[0]!.indexOf(name));
    // Of one time, what is surest comes first since.
    const inOrder = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted();
    const rows = now.map((row) => (row.length === 1 ? row : kept.map((at) => row[at])));
    expect(inOrder(rows)).toEqual(inOrder(tableOf(earlier)));
  });

  it('draws the same lines, relief and credits as the project’s data has them', async () => {
    const ours = join(import.meta.dirname, '../../data');
    const { ground } = (await published()).ground!;
    expect(ground.credits).toEqual((await readOwnGround(ours))!.ground.credits);
    const { relief } = JSON.parse(await readFile(join(ours, FILES.ground), 'utf8')) as Breakable;
    expect(VERSION_1_GROUND.relief).toEqual(relief);
    const { features } = JSON.parse(await readFile(join(ours, FILES.basemap), 'utf8')) as Breakable;
    const told = ({ id, properties, geometry }: Breakable) => [id, properties, geometry.type];
    const { basemap } = (await published()).dataset;
    expect(basemap?.features.map(told)).toEqual(features.map(told));
  });

  /** What a site of the folder holds of it. */
  async function published() {
    const checked = await checkData(here.dir);
    if (!checked.ok) throw new Error(JSON.stringify(checked.findings));
    const dataset = compileDataset(checked.files);
    const notes = await readNotes(here.dir);
    const files = filesInMemory(dataFiles(dataset, notes, 'https://example.org/'));
    return { dataset, files, ground: await readOwnGround(here.dir) };
  }
});

function tableOf(csv: string): string[][] {
  return papaparse.parse<string[]>(csv.replace('\uFEFF', '')).data;
}
