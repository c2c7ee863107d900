import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { scratch } from '../../testing/scratch.ts';
import { templateFile } from '../../import/template/template-files.ts';
import { UsageError } from '../arguments.ts';
import { checkData } from '../check-data.ts';
import { importFiles, moreOf } from '../commands/import.ts';
import { TargetError } from '../output/target-error.ts';
import { filesBelow } from '../paths.ts';

const root = resolve(import.meta.dirname, '../../..');
const samples = join(root, 'src/testing/samples');

const here = scratch();

const out = (): string => join(here.dir, 'data');

interface Said {
  readonly counts: Readonly<
    Record<'rows' | 'incidents' | 'joined' | 'duplicates' | 'rejected', number>
  >;
  readonly findings: readonly {
    readonly level: string;
    readonly row: number | null;
    readonly column: string | null;
    readonly got: string;
    readonly expected: string;
    readonly cure: string | null;
  }[];
}

/** Imports a file, and what is said of it as one object. */
async function run(path: string, ...more: string[]): Promise<Said & { readonly status: number }> {
  here.said.length = 0;
  const status = await importFiles([path, '--out', out(), '--json', ...more], root);
  const { counts, findings } = JSON.parse(here.said.join('\n')) as Said;
  // What was read as what is told besides.
  return { status, counts, findings: findings.filter(({ expected }) => expected !== null) };
}

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(here.dir, name);
  await writeFile(path, content);
  return path;
}

const read = (path: string): Promise<string> => readFile(join(out(), path), 'utf8');
const lines = async (): Promise<Record<string, unknown>[]> =>
  (await read('events/incidents.jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** The rows that were refused, as they are written; none where there is no such file. */
async function rejectedRows(): Promise<readonly (readonly string[])[]> {
  const text = await read('rejected.csv').catch(() => 'no row was refused');
  return papaparse.parse<string[]>(text.trimEnd()).data.slice(1);
}

/** What the schema that a file names finds in it. */
async function againstItsSchema(file: string): Promise<unknown> {
  const value = JSON.parse(await read(file)) as { readonly $schema: string };
  const schema = JSON.parse(await read(join(dirname(file), value.$schema))) as object;
  const ajv = new Ajv2020({ allErrors: true, strictTuples: false, allowUnionTypes: true });
  const validate = ajv.compile(schema);
  return validate(value) ? [] : validate.errors;
}

describe('a sample of each format', async () => {
  const names = (await readdir(samples)).filter((name) => name !== 'network-link.kml');

  it.each(names)('%s becomes a dataset that checks, every row accounted for', async (name) => {
    const { counts, findings } = await run(join(samples, name));
    const { rows, incidents, joined, duplicates, rejected } = counts;
    expect(rows).toBe(incidents + joined + duplicates + rejected);
    expect(incidents).toBeGreaterThan(0);
    expect(await lines()).toHaveLength(incidents);
    const refused = findings.filter(({ level }) => level === 'error');
    expect(refused.length).toBeLessThanOrEqual(rejected);
    expect(await rejectedRows()).toHaveLength(rejected);
    const checked = await checkData(out());
    expect(checked.ok ? [] : checked.findings).toEqual([]);
    for (const file of ['mapping.json', 'events/dataset.json', 'geo/places.geojson'])
      expect(await againstItsSchema(file), file).toEqual([]);
    // Once more it is the same, and nothing is written.
    expect((await run(join(samples, name))).counts).toEqual(counts);
    expect(here.said.join('\n')).toContain(`Nothing in ${out()} has changed.`);
    // What was read as what is taken again.
    const mapping = join(here.dir, 'mapping.json');
    await writeFile(mapping, await read('mapping.json'));
    const first = await read('events/incidents.jsonl');
    await rm(out(), { recursive: true });
    expect((await run(join(samples, name), '--map', mapping)).counts).toEqual(counts);
    expect(await read('events/incidents.jsonl')).toBe(first);
  });
});

const CSV =
  'Date,Place,lat,lon,Event\n11/10/2020,Testville,40.68,46.36,Shelling\n12/10/2020,Testville,40.68,46.36,Fire\n';

describe('what nothing decides', () => {
  it('is asked, with the key of the mapping that decides it, and nothing is written', async () => {
    const { status, findings } = await run(await write('a.csv', CSV));
    expect(status).toBe(1);
    expect(findings).toMatchObject([
      { level: 'error', column: 'Date', cure: expect.stringContaining('columns["Date"].order') },
    ]);
    await expect(readdir(out())).rejects.toThrow('ENOENT');
  });

  it.each([
    [
      CSV,
      'a.csv, “Date”: got “11/10/2020”, expected to be told the order of the column’s dates: day-first or month-first; say which as columns["Date"].order in a file for --map; if day-first, its content is {"columns":{"Date":{"as":"when","order":"day-first"}}}',
    ],
    [
      'What,Who\nFire,A\n',
      'a.csv: got no column that says when, expected to be told which one does: “What”, “Who”; say which as columns in a file for --map; its content is {"columns":{"NAME":{"as":"when"}}} with the column’s name for NAME',
    ],
    [
      'What,Seen\nFire,soon\nFire,later\nFire,2020-10-11\n',
      'a.csv: got no column that says when, expected to be told which one does: likeliest “Seen”; say which as columns in a file for --map; if “Seen”, its content is {"columns":{"Seen":{"as":"when"}}}',
    ],
  ])('is asked of people in one sentence', async (text, sentence) => {
    here.said.length = 0;
    await importFiles([await write('a.csv', text), '--out', out()], root);
    expect(here.said).toContain(sentence);
  });

  it('is decided by the file that the finding says', async () => {
    const path = await write('a.csv', CSV);
    const { findings } = await run(path);
    const answer = /its content is (\{.*\})$/.exec(findings[0]!.cure!)![1]!;
    const { status } = await run(path, '--map', await write('answer.json', answer));
    expect(status).toBe(0);
    expect((await lines()).map(({ when }) => when)).toEqual(['2020-10-11', '2020-10-12']);
    // What is written is whole, and says the same again.
    expect(JSON.parse(await read('mapping.json'))).toMatchObject({
      format: 'csv',
      columns: { Date: { as: 'when', order: 'day-first' }, Place: { as: 'place' } },
    });
  });

  it('is decided by a cell that can be read in one way only', async () => {
    const { status } = await run(await write('a.csv', `${CSV}13/10/2020,Testville,,,Fire\n`));
    expect(status).toBe(0);
    expect((await lines()).map(({ when }) => when)).toEqual([
      '2020-10-11',
      '2020-10-12',
      '2020-10-13',
    ]);
  });
});

describe('a mapping', () => {
  it('says in which encoding a file is that nothing else says', async () => {
    const bytes = [...new TextEncoder().encode('Date,Event\n2020-10-11,')];
    const path = await write('a.csv', Uint8Array.from([...bytes, 0xcc, 0xb3, 0xf1, 0xf2, 0xee]));
    const { findings } = await run(path);
    expect(findings).toMatchObject([{ got: expect.stringContaining('not UTF-8') as string }]);
    const answer = /its content is (\{.*\})$/.exec(findings[0]!.cure!)![1]!;
    expect((await run(path, '--map', await write('m.json', answer))).status).toBe(0);
    expect((await lines())[0]!['title']).toBe('Місто');
    expect(JSON.parse(await read('mapping.json'))).toMatchObject({ encoding: 'windows-1251' });
  });

  it('says which sheet was read, and which is to be', async () => {
    const path = await write('a.xlsx', templateFile('template.xlsx'));
    await run(path);
    expect(JSON.parse(await read('mapping.json'))).toMatchObject({ sheet: 'Incidents' });
    const other = await run(path, '--map', await write('m.json', '{"sheet":"Columns"}'));
    expect(other).toMatchObject({ status: 1, counts: {} });
    const none = await run(path, '--map', await write('m.json', '{"sheet":"Incident"}'));
    expect(none.findings).toMatchObject([{ got: 'no sheet “Incident”' }]);
  });

  it('that names a column which the file no longer has is told by name', async () => {
    const decided = `${CSV}13/10/2020,Testville,,,Fire\n`;
    await run(await write('a.csv', decided));
    const mapping = await write('mapping.json', await read('mapping.json'));
    await rm(out(), { recursive: true });
    const edited = await write('b.csv', decided.replace('Date,', 'Dates,'));
    const { status, findings } = await run(edited, '--map', mapping);
    expect(status).toBe(1);
    expect(findings).toMatchObject([
      {
        column: 'Date',
        got: 'the column "Date", which the file does not have',
        cure: 'did you mean "Dates"?',
      },
    ]);
    const renamed = await write('c.csv', decided.replace('Date,Place', 'Event date,Town'));
    expect((await run(renamed, '--map', mapping)).findings.map(({ cure }) => cure)).toEqual([
      'did you maybe mean "Event date"?',
      'did you maybe mean "Town"?',
    ]);
  });

  it.each([
    '{',
    '{"formt":"csv"}',
    '[]',
    '{"timeZone":"Europe/Nowhere"}',
    '{"format":"csv","format":"csv"}',
  ])('that is none is wrong use: %s', async (text) => {
    const mapping = await write('mapping.json', text);
    await expect(run(await write('a.csv', CSV), '--map', mapping)).rejects.toThrow(UsageError);
  });
});

describe('places without coordinates', () => {
  const csv = [
    'Date,Place,Country,Event',
    '2020-10-11,Valencia,Venezuela,Fire',
    '2020-10-12,Харків,Ukraine,Fire',
    '2020-10-13,حلب,,Fire',
    '2020-10-14,Springfield,US,Flood',
    '2020-10-15,the old mill,US,Flood',
    '2020-10-16,,France,Flood',
    '',
  ].join('\n');

  it('are looked up, each told with its certainty, and what is not found has no place', async () => {
    const path = await write('a.csv', csv);
    const { status, counts, findings } = await run(path);
    expect(status).toBe(0);
    expect(counts).toEqual({ rows: 6, incidents: 6, joined: 0, duplicates: 0, rejected: 0 });
    expect((await lines()).map(({ place, placeBasis }) => [place, placeBasis])).toEqual([
      ['valencia', 'inferred'],
      ['kharkiv', 'inferred'],
      ['place-by1bbz9l', 'inferred'],
      [null, undefined],
      [null, undefined],
      ['france', 'inferred'],
    ]);
    expect(findings.map(({ level, row, column, got }) => [level, row, column, got])).toEqual([
      ['note', 4, 'Place', '“Springfield, US” in 1 row'],
      ['note', 5, 'Place', '“the old mill, US” in 1 row'],
    ]);
    const { findings: all } = JSON.parse(here.said.join('\n')) as Said;
    expect(all.map(({ got }) => got)).toEqual(
      expect.arrayContaining([
        'Places without coordinates: 4 found by name (3 sure, 1 likely), 2 not; see mapping.json. Likely: “حلب” as Aleppo (Aleppo Governorate, Syria).',
        expect.stringMatching(/^“حلب” in 1 row: Aleppo \(.*\), city; likely: /),
      ]),
    );
    const checked = await checkData(out());
    expect(checked.ok ? [] : checked.findings).toEqual([]);
  });

  it('are put right in mapping.json', async () => {
    const path = await write('a.csv', csv);
    await run(path);
    const mapping = JSON.parse(await read('mapping.json')) as {
      places: Record<string, Record<string, unknown>>;
    };
    mapping.places['Springfield, US'] = { lng: -89.64, lat: 39.8, certainty: 'given' };
    await rm(out(), { recursive: true });
    await run(path, '--map', await write('mapping.json', JSON.stringify(mapping)));
    expect((await lines())[3]).toMatchObject({ place: 'springfield-us', placeBasis: 'inferred' });
    const beyond = { ...mapping, places: { Here: { lng: 200, lat: 0 } } };
    const wrong = await write('wrong.json', JSON.stringify(beyond));
    await expect(run(path, '--map', wrong)).rejects.toThrow('/places/Here/lng');
  });

  it('are told to people in one line', async () => {
    here.said.length = 0;
    await importFiles([await write('a.csv', csv), '--out', out()], root);
    expect(here.said).toContain(
      'Places without coordinates: 4 found by name (3 sure, 1 likely), 2 not; see mapping.json. Likely: “حلب” as Aleppo (Aleppo Governorate, Syria).',
    );
  });
});

describe('rows that are refused', () => {
  const bad = 'Date,Event\n2020-10-11,Fire\n2020-02-31,"A ""quoted"", one"\n,No day\n';

  it('are told to have what is held back elsewhere', async () => {
    const csv = 'date,town,victim name\n2020-10-11,Valencia,Jane\nnever,Cullera,Joe\n';
    await run(await write('held.csv', csv));
    expect(here.said.join('')).toContain('what is held back elsewhere (“victim name”)');
    expect(await read('rejected.csv')).toContain('Joe');
    await rm(out(), { recursive: true });
    await run(await write('good.csv', csv.replace('never', '2020-10-12')));
    expect(here.said.join('')).not.toContain('held back elsewhere');
  });

  it('are in rejected.csv as they were, with number and reason; the good ones are written', async () => {
    const { status, counts, findings } = await run(await write('a.csv', bad));
    expect(status).toBe(1);
    expect(counts).toEqual({ rows: 3, incidents: 1, joined: 0, duplicates: 0, rejected: 2 });
    expect(findings.map(({ row, column }) => [row, column])).toEqual([
      [2, 'Date'],
      [3, 'Date'],
    ]);
    const [header, first, second] = (await read('rejected.csv')).trimEnd().split('\n');
    expect(header).toBe('row,column,reason,Date,Event');
    expect(first).toMatch(/^2,Date,".*",2020-02-31,"A ""quoted"", one"$/);
    expect(second).toMatch(/^3,Date,".*",,No day$/);
  });

  it('are in the file’s own columns, where a format puts others in their place', async () => {
    const header = 'Year,Month,Day,Time,Headline,Text,Media,Type';
    const title = '2020,,,,A made-up autumn,<p>What was <b>reported</b></p>,,title';
    const wrong = '2020,2,31,,No day,<i>x</i>,,';
    const csv = [header, '2020,10,11,,Fire,Fire,,', wrong, title].join('\n');
    const { status, counts, findings } = await run(await write('a.csv', csv));
    expect(status).toBe(1);
    expect(counts).toMatchObject({ rows: 3, incidents: 1, rejected: 2 });
    expect(findings.map(({ row, level }) => [row, level])).toEqual([
      [3, 'note'],
      [2, 'error'],
    ]);
    const [columns, ...rows] = (await read('rejected.csv')).trimEnd().split('\n');
    expect(columns).toBe(`row,column,reason,${header}`);
    expect(rows.map((row) => row.replace(/^(\d,\w*,).*(,2020,)/, '$1…$2'))).toEqual([
      `3,,…,${title}`,
      `2,Start,…,${wrong}`,
    ]);
  });

  it('are told to people with what their numbers count, once', async () => {
    const tellOf = async (text: string): Promise<readonly string[]> => {
      here.said.length = 0;
      await importFiles([await write('a.csv', text), '--out', out()], root);
      return here.said.filter((line) => line.startsWith('Row 1 is the first below the header'));
    };
    expect(await tellOf(bad)).toHaveLength(1);
    expect(await tellOf('Date,Event\n2020-10-11,Fire\n')).toEqual([]);
  });

  it('all of them leave nothing behind', async () => {
    const { status, counts } = await run(
      await write('a.csv', 'Date,Event\nnever,Fire\nn/a,Fire\n'),
      '--map',
      await write(
        'm.json',
        JSON.stringify({
          format: 'csv',
          timeZone: 'UTC',
          language: 'en',
          rows: 'events',
          unknown: [],
          held: {},
          columns: { Date: { as: 'when', order: 'iso' } },
        }),
      ),
    );
    expect(status).toBe(1);
    expect(counts.rejected).toBe(2);
    expect((await filesBelow(here.dir)).toSorted()).toEqual(['a.csv', 'm.json']);
  });
});

describe('a file that is no table', () => {
  it.each([
    ['nothing', ''],
    ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n'],
    ['a page', '<!doctype html><html><body><table><tr><td>1</td></tr></table></body></html>'],
    ['bytes', new Uint8Array(2048).map((_, at) => (at * 37) % 256)],
    [
      'XML with entities',
      '<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "b">]><kml><Document/></kml>',
    ],
    ['JSON cut short', '{"type":"FeatureCollection","features":[{"type":'],
    ['a header alone', 'Date,Event\n'],
    ['a million columns', `${'a,'.repeat(1_000_000)}a\n${'1,'.repeat(1_000_000)}1\n`],
  ])('is a finding with what to do, and nothing is written: %s', async (_, content) => {
    const { status, findings } = await run(await write('file', content));
    expect(status).toBe(1);
    expect(findings).toHaveLength(1);
    expect(findings[0]!.expected).not.toBe('');
    await expect(readdir(out())).rejects.toThrow('ENOENT');
  });

  it('keeps script, formulas and marks of direction as the text that they are', async () => {
    const cells = ['<script>alert(1)</script>', '=HYPERLINK("https://example.org")', '\u202eabc'];
    const rows = cells.map((cell, at) => `2020-10-1${at},"${cell.replaceAll('"', '""')}"`);
    await run(await write('a.csv', `Date,Event\n${rows.join('\n')}\n`));
    expect((await lines()).map(({ title }) => title)).toEqual(cells);
  });
});

it('writes into no folder that holds something, and asks for what it needs', async () => {
  const csv = await write('a.csv', 'Date,Event\n2020-10-11,Fire\n');
  await mkdir(out());
  await writeFile(join(out(), 'mine.txt'), 'mine');
  await expect(run(csv)).rejects.toThrow(TargetError);
  expect(await readdir(out())).toEqual(['mine.txt']);
  await rm(join(out(), 'mine.txt'));
  expect((await run(csv)).status).toBe(0);
  await expect(importFiles([csv], root)).rejects.toThrow('--out');
  await expect(importFiles(['--out', out()], root)).rejects.toThrow('no file');
  await expect(importFiles([csv, '--out', out(), '--format', 'pdf'], root)).rejects.toThrow(
    'gdelt',
  );
  await expect(importFiles([join(here.dir, 'none.csv'), '--out', out()], root)).rejects.toThrow(
    'none.csv',
  );
});

it('says where the findings are that it leaves out', () => {
  const refused = { level: 'error', file: 'a.csv', row: 4, got: '31/02/2020' } as const;
  const note = { level: 'note', file: 'a.csv', row: 5, got: '“>5”' } as const;
  expect(moreOf([refused, refused])).toBe('2 more: see rejected.csv, or --json.');
  expect(moreOf([note, note, note])).toBe('3 more notes, which --json tells.');
  expect(moreOf([refused, note])).toBe(
    '1 more in rejected.csv, and 1 more note, which --json tells.',
  );
});
