import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILES } from '../../evidence/files.ts';
import { scratch } from '../../testing/scratch.ts';
import { checkData } from '../check-data.ts';
import { importFiles } from '../commands/import.ts';
import { TargetError } from '../output/target-error.ts';
import { filesBelow } from '../paths.ts';

const root = resolve(import.meta.dirname, '../../..');

const here = scratch();

const HEADER = 'ID,Date,Category,Place,Latitude,Longitude,Source,Source URL';
const MARKET = 'E1,2024-05-04,Market,Square,38.71,-9.13,Gazette,https://example.org/1';
const CRASH = 'E2,2024-05-05,Crash,Bridge,38.69,-9.17,Gazette,https://example.org/2';
const FIRE = 'E3,2024-05-06,Fire,Quay,38.70,-9.14,Radio,https://example.org/3';

type Json = Record<string, unknown>;

const out = (): string => join(here.dir, 'map');
const table = (): string => join(here.dir, 'a.csv');
const read = (path: string): Promise<string> => readFile(join(out(), path), 'utf8');
const readObject = async (path: string): Promise<Json> => JSON.parse(await read(path)) as Json;
const readList = async (path: string): Promise<Json[]> => JSON.parse(await read(path)) as Json[];
const write = (path: string, value: unknown): Promise<void> =>
  writeFile(join(out(), path), JSON.stringify(value));

/** Imports rows into the folder. @returns the exit status */
async function run(rows: readonly string[], ...more: string[]): Promise<number> {
  await writeFile(table(), `${[HEADER, ...rows].join('\n')}\n`);
  here.said.length = 0;
  return importFiles([table(), '--out', out(), ...more], root);
}

/** All files of the folder, with their bytes and when they were written. */
async function state(): Promise<unknown> {
  const files = await filesBelow(out());
  return Promise.all(
    files.map(async (file) => [file, await read(file), (await stat(join(out(), file))).mtimeMs]),
  );
}

describe('a second import into its own folder', () => {
  it('of the same table changes nothing', async () => {
    await run([MARKET, CRASH]);
    const before = await state();
    expect(await run([MARKET, CRASH])).toBe(0);
    expect(await state()).toEqual(before);
    expect((await readdir(here.dir)).toSorted()).toEqual(['a.csv', 'map']);
    expect(here.said[0]).toBe(
      `the table is read as ${join(out(), 'mapping.json')} says; delete that file to have it guessed anew`,
    );
    expect(here.said).toContain(`Nothing in ${out()} has changed.`);
  });

  it('of the same table leaves what a person wrote as they wrote it', async () => {
    await run([MARKET, CRASH]);
    for (const file of [FILES.dataset, FILES.speakers, 'mapping.json'])
      await writeFile(join(out(), file), JSON.stringify(JSON.parse(await read(file))));
    const before = await state();
    await run([MARKET, CRASH]);
    expect(await state()).toEqual(before);
  });

  it('takes rows that are new, and leaves a person’s words', async () => {
    await run([MARKET, CRASH]);
    const dataset = await readObject(FILES.dataset);
    const words = {
      title: 'Three examples',
      licence: 'CC0',
      parties: [{ id: 'papers', names: { en: 'Papers' } }],
      chapters: [{ view: { source: 'gazette-2' }, label: { en: 'A' }, text: { en: 'B' } }],
    };
    const groups = (dataset['groups'] as Json[]).map((one) =>
      one['id'] === 'crash'
        ? { ...one, names: { en: 'Crashes' }, mark: 'flag', tone: 'amber' }
        : one,
    );
    await write(FILES.dataset, { ...dataset, ...words, groups });
    const [gazette] = await readList(FILES.speakers);
    await write(FILES.speakers, [{ ...gazette, party: 'papers' }]);
    const sources = await readList(FILES.sources);
    await write(
      FILES.sources,
      sources.map((one) =>
        one['URL'] === 'https://example.org/2' ? { ...one, title: 'Two cars collide' } : one,
      ),
    );
    expect(await run([FIRE.replace('Radio', 'Gazette'), MARKET, CRASH])).toBe(0);
    expect(await readObject(FILES.dataset)).toMatchObject({
      ...words,
      summary: dataset['summary'],
      // The source that the chapter names has another number now.
      chapters: [{ view: { source: 'gazette-3' } }],
      groups: [
        { id: 'market', mark: 'diamond' },
        { id: 'crash', names: { en: 'Crashes' }, mark: 'flag', tone: 'amber' },
        { id: 'fire', mark: 'triangle' },
      ],
    });
    expect(await readList(FILES.speakers)).toEqual([
      { id: 'gazette', name: 'Gazette', party: 'papers' },
    ]);
    expect(await readList(FILES.sources)).toMatchObject([
      { id: 'gazette-2', title: 'Gazette', URL: 'https://example.org/1' },
      { id: 'gazette-3', title: 'Two cars collide', URL: 'https://example.org/2' },
      { id: 'gazette', title: 'Gazette', URL: 'https://example.org/3' },
    ]);
    const checked = await checkData(out());
    expect(checked.ok ? [] : checked.findings).toEqual([]);
  });

  it('drops what the table no longer names, unless a person wrote it', async () => {
    await run([MARKET, CRASH, FIRE]);
    await write(FILES.speakers, [
      ...(await readList(FILES.speakers)),
      { id: 'mine', name: 'Mine', party: 'press' },
    ]);
    await run([MARKET]);
    expect((await readList(FILES.speakers)).map(({ id }) => id)).toEqual(['gazette', 'mine']);
    expect(await readObject(FILES.dataset)).toMatchObject({
      groups: [{ id: 'market' }],
      categories: [{ id: 'market' }],
    });
  });

  it('reads the table as the mapping says that a person corrected', async () => {
    await run([MARKET, CRASH]);
    const mapping = await readObject('mapping.json');
    const columns = mapping['columns'] as Json;
    await write('mapping.json', { ...mapping, columns: { ...columns, Category: { as: 'title' } } });
    await run([MARKET, CRASH]);
    const [first] = (await read(FILES.incidentLines)).split('\n');
    expect(JSON.parse(first!)).toMatchObject({ title: 'Market', category: 'other' });
    expect(await readObject('mapping.json')).toMatchObject({
      columns: { Category: { as: 'title' } },
    });
    // Another one may be given, or none.
    const other = join(here.dir, 'other.json');
    await writeFile(other, '{"columns":{"Category":{"as":"note"}}}');
    await run([MARKET, CRASH], '--map', other);
    expect(await readObject('mapping.json')).toMatchObject({
      columns: { Category: { as: 'note' } },
    });
    await rm(join(out(), 'mapping.json'));
    await run([MARKET, CRASH]);
    expect(await readObject('mapping.json')).toMatchObject({
      columns: { Category: { as: 'category' } },
    });
  });

  it('has the rows that are refused now in rejected.csv, or no such file', async () => {
    await run([MARKET, CRASH]);
    expect(await run([MARKET, CRASH.replace('2024-05-05', '2024-02-31')])).toBe(1);
    expect(await read('rejected.csv')).toContain('\n2,Date,');
    expect(await run([MARKET, CRASH])).toBe(0);
    expect(await filesBelow(out())).not.toContain('rejected.csv');
    expect(await readdir(join(here.dir, 'map-before-2'))).toContain('rejected.csv');
  });

  it('keeps what was typed in a file that it overwrites', async () => {
    await run([MARKET, CRASH]);
    const edited = (await read(FILES.incidentLines)).replace('"Market', '"Typed');
    await writeFile(join(out(), FILES.incidentLines), edited);
    await run([MARKET, CRASH]);
    expect(await read(FILES.incidentLines)).not.toContain('Typed');
    expect(await filesBelow(join(here.dir, 'map-before'))).toEqual([FILES.incidentLines]);
    expect(await readFile(join(here.dir, 'map-before', FILES.incidentLines), 'utf8')).toBe(edited);
    expect(here.said.join('\n')).toMatch(
      /Changed or removed: events\/incidents\.jsonl\. .*map-before\./,
    );
  });

  it('changes nothing where no row becomes an incident, or a file can’t be read', async () => {
    await run([MARKET, CRASH]);
    const whole = await state();
    expect(await run([MARKET.replace('2024-05-04', 'never')])).toBe(1);
    expect(await state()).toEqual(whole);
    await writeFile(join(out(), FILES.speakers), '[{"id": "gazette",]');
    const broken = await state();
    expect(await run([MARKET])).toBe(1);
    expect(here.said.join('\n')).toContain('events/speakers.json: got "]" at line 1, column 19');
    expect(await state()).toEqual(broken);
    expect((await readdir(here.dir)).toSorted()).toEqual(['a.csv', 'map']);
  });

  it('keeps the ids of rows without one, and says where they can’t be read', async () => {
    const rows = ['2024-05-04,Fire,Square,a', '2024-05-04,Fire,Quay,b'];
    const importRows = async (...some: readonly string[]): Promise<unknown> => {
      await writeFile(table(), `Date,Title,Place,Note\n${some.join('\n')}\n`);
      here.said.length = 0;
      const status = await importFiles([table(), '--out', out()], root);
      if (status !== 0) return status;
      const lines = (await read(FILES.incidentLines)).trim().split('\n');
      return lines.map((line) => (JSON.parse(line) as Json)['id']);
    };
    expect(await importRows(rows[0]!)).toEqual(['fire-2024-05-04']);
    const marked = expect.stringMatching(/^fire-2024-05-04-[a-z0-9]{8}$/) as unknown;
    const both = (await importRows(rows[1]!, rows[0]!)) as string[];
    expect(both).toEqual([marked, 'fire-2024-05-04']);
    expect(await importRows(`${rows[1]!} corrected`, rows[0]!)).toEqual(both);
    expect(await importRows(rows[1]!)).toEqual([both[0]]);
    await write('.imported/ids.jsonl', {});
    expect(await importRows(rows[1]!)).toBe(1);
    expect(here.said.join('\n')).toContain('.imported/ids.jsonl: got lines that no import wrote');
  });

  it('is told of columns that the mapping says nothing of', async () => {
    await run([MARKET, CRASH]);
    await writeFile(table(), `${HEADER},Weather\n${MARKET},rain\n`);
    here.said.length = 0;
    await importFiles([table(), '--out', out()], root);
    expect(here.said.join('\n')).toContain('“Weather”');
  });
});

it('goes on with no other dataset', async () => {
  await mkdir(join(out(), 'events'), { recursive: true });
  await write('mapping.json', {});
  await write(FILES.dataset, {});
  await expect(run([MARKET])).rejects.toThrow(TargetError);
  await expect(run([MARKET])).rejects.toThrow('an empty one, one that import made, or none');
  expect((await filesBelow(out())).toSorted()).toEqual([FILES.dataset, 'mapping.json']);
});
