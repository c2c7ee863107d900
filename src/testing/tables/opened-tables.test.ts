import { unzipSync, zipSync } from 'fflate';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cureHere } from '../../app/own-data/reading/cure-here.ts';
import { createOwnSession } from '../../app/own-data/reading/own-session.ts';
import type { OwnWorld } from '../../app/own-data/reading/own-world.ts';
import type { GivenMapping } from '../../import/complete-mapping.ts';
import type { MappingKey } from '../../import/mapping.ts';
import type { ImportFile } from '../../import/table.ts';
import { openDataInEnglish } from '../../messages/catalogues/load-open-data.ts';
import { worldGazetteer } from '../world-gazetteer.ts';
import type { OwnSession, Wish } from '../../app/own-data/reading/own-session.ts';
import { compileDataset } from '../../dataset/compile.ts';
import { FetchError } from '../../dataset/open/fetch-json.ts';
import { decodeDataset, incidentsOf } from '../../dataset/dataset.ts';
import { incidentsCsv } from '../../dataset/export/csv.ts';
import { incidentsGeoJson } from '../../dataset/export/geojson.ts';
import { checkData } from '../../cli/check-data.ts';
import { sampleFiles } from '../sample-files.ts';
import { importFiles } from '../../cli/commands/import.ts';
import { filesBelow } from '../../cli/paths.ts';
import { captureConsole } from '../captured-console.ts';

const root = resolve(import.meta.dirname, '../../..');
const samples = join(root, 'src/testing/samples');
/** One of them is refused by both. */
const READ = readdirSync(samples).filter((name) => name !== 'network-link.kml');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(samples, name)));
const asFile = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

let dir: string;
let printed: string[];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dateline-'));
  printed = captureConsole();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(dir, { recursive: true });
});

async function unzipped(session: OwnSession): Promise<Record<string, string>> {
  const bytes = new Uint8Array(await session.save().arrayBuffer());
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, file]) => [
      // All lie in one folder.
      path.replace(/^[^/]+\//, ''),
      new TextDecoder().decode(file),
    ]),
  );
}

/** What `dateline import` makes of a file: the counts, and the folder. */
async function imported(path: string) {
  const out = join(dir, 'data');
  await importFiles([path, '--out', out, '--json'], root);
  const files = await filesBelow(out);
  return {
    counts: (JSON.parse(printed.join('\n')) as { counts: unknown }).counts,
    files: Object.fromEntries(files.map((file) => [file, readFileSync(join(out, file), 'utf8')])),
  };
}

const given = (...files: ImportFile[]) => ({ files, world: '' });
const ownSession = (): OwnSession => createOwnSession(() => WORLD);
const WORLD: OwnWorld = {
  gazetteer: async () => worldGazetteer(),
  ground: () => Promise.reject(new Error('no ground here')),
};

function opened(session: OwnSession, ...files: ImportFile[]): Wish {
  return { said: {}, title: session.read({ files, world: '' }).title };
}

/** Tables of which is told what a part of `mapping.json` settles, by that part. Which angle is the first is asked instead. */
const SETTLED: Readonly<
  Record<Exclude<MappingKey, 'first'>, readonly [string | Uint8Array, GivenMapping?]>
> = {
  held: ['date,what,status\n2021-11-13,a,To Do\n2021-11-14,b,Done\n'],
  when: ['date,what\n2021-11-13,a\n', { columns: { date: { as: 'field' } } }],
  id: ['date,note,of\n2021-11-13,A fire in town,x\n2021-11-13,A fire in town,y\n'],
  year: ['year,what\n9,a\n', { columns: { year: { as: 'year' } } }],
  order: [
    'date,what\n2021-11-13,a\n03/11/2021,b\n',
    { columns: { date: { as: 'when', order: 'iso' } } },
  ],
  calendar: [
    'date,what\n1398/08/25,a\n2019-11-16,b\n',
    { columns: { date: { as: 'when', order: 'year-first', calendar: 'solar-hijri' } } },
  ],
  unknown: ['date,killed\n2021-11-13,-5\n2021-11-14,2\n'],
  decimal: ['date,killed\n2021-11-13,"1,5,2"\n2021-11-14,2\n'],
  form: [
    'date,lat,lon\n2021-11-13,"1,5",1\n',
    { columns: { lat: { as: 'latitude', form: 'decimal' } } },
  ],
  axes: ['date,lat,lon,town\n2021-11-13,46.3606,40.6828,Ganja\n'],
  places: ['date,town,what\n2021-11-13,Springfield,a\n'],
  timeZone: ['date,what\n2021-11-13 10:00,a\n'],
  language: ['Datum,Beschreibung\n2021-11-13,a\n'],
  header: ['2021-11-13,a\n2021-11-14,b\n'],
  encoding: [Uint8Array.from([...new TextEncoder().encode('date,what\n2021-11-13,caf'), 0xe9])],
};

describe('what is told of a file of a reader’s own', () => {
  it.each(Object.entries(SETTLED))(
    'sends nobody to a file that the page has not: %s',
    async (key, [text, said = {}]) => {
      const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
      const session = ownSession();
      const { told } = session.read(given({ name: 'table.csv', bytes }));
      const { outcome } = await session.try(said);
      const { findings = [], places } = outcome ?? {};
      expect(
        [
          ...told,
          places?.counted,
          ...findings.map((one) => cureHere(one, openDataInEnglish.cures)),
        ].join('\n'),
      ).not.toMatch(/mapping\.json|--map/);
      const cure = openDataInEnglish.cures[key];
      const isTold = told.some((one) => cure !== undefined && one.includes(cure));
      expect(isTold || findings.some(({ cureKey }) => cureKey === key)).toBe(true);
    },
  );

  it.each(READ)('sends nobody there where it is %s', async (name) => {
    const session = ownSession();
    const { told } = session.read(given({ name, bytes: bytesOf(name) }));
    const { outcome } = await session.try({});
    expect(
      [
        ...told,
        ...(outcome?.findings ?? []).map((one) => cureHere(one, openDataInEnglish.cures)),
      ].join('\n'),
    ).not.toMatch(/mapping\.json|--map/);
  });

  it('names a way out where its letters can’t be read', () => {
    const letters = [0xcc, 0xb3, 0xf1, 0xf2, 0xee];
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('date,what\n2021-11-13,'),
      ...letters,
    ]);
    expect(() => ownSession().read(given({ name: 'table.csv', bytes }))).toThrow(
      /not UTF-8.*; choose its encoding below, or save it as UTF-8 and open it again$/,
    );
  });
});

describe('a file of a reader’s own', () => {
  it.each(READ)('is read and saved as the command line imports it: %s', async (name) => {
    const session = ownSession();
    const wish = opened(session, { name, bytes: bytesOf(name) });
    const { counts, dataset } = await session.take(wish, () => {});
    const byCommand = await imported(join(samples, name));
    expect(counts).toEqual(byCommand.counts);
    expect(dataset.columns.length).toBe(counts.incidents);
    expect(await unzipped(session)).toEqual(byCommand.files);
  });

  it('may be an export of ours, of which nothing is guessed', async () => {
    const dataset = decodeDataset(compileDataset(sampleFiles()));
    const incidents = incidentsOf(dataset);
    const csv = [...incidentsCsv(dataset, incidents)].join('');
    const session = ownSession();
    const { mapping, title, rows } = session.read(given(asFile('incidents.csv', csv)));
    expect(mapping).toBeNull();
    expect(await session.try({})).toMatchObject({ outcome: { counts: { rows } } });
    const { counts } = await session.take({ said: {}, title: `${title}, again` }, () => {});
    expect(counts).toMatchObject({ rows, incidents: incidents.length, rejected: 0 });
    const files = await unzipped(session);
    expect(JSON.parse(files['events/dataset.json']!)).toMatchObject({ title: 'Sample, again' });
  });

  it.each(['incidents.csv', 'incidents.geojson', 'dataset.json'])(
    'is a dataset without findings where it is our own %s',
    async (name) => {
      const published = compileDataset(sampleFiles());
      const dataset = decodeDataset(published);
      const incidents = incidentsOf(dataset);
      const texts: Readonly<Record<string, Iterable<string>>> = {
        'incidents.csv': incidentsCsv(dataset, incidents),
        'incidents.geojson': incidentsGeoJson(dataset, incidents),
        'dataset.json': [JSON.stringify(published)],
      };
      const path = join(dir, name);
      writeFileSync(path, [...texts[name]!].join(''));
      const { files } = await imported(path);
      expect(await checkData(join(dir, 'data'))).toMatchObject({ ok: true });
      const session = ownSession();
      const wish = opened(session, { name, bytes: new Uint8Array(readFileSync(path)) });
      await session.take(wish, () => {});
      expect(await unzipped(session)).toEqual(files);
    },
  );

  it('has its rows accounted for, and its words found', async () => {
    const session = ownSession();
    const wish = opened(
      session,
      asFile(
        'reports.csv',
        'date,note,lat,lon\n2021-11-13,One road closed,39.4,-0.3\nnever,x,1,1\n2021-11-13,One road closed,39.4,-0.3\n',
      ),
    );
    const told: unknown[] = [];
    const { counts, findings } = await session.take(wish, (progress) => told.push(progress));
    expect(counts).toEqual({ rows: 3, incidents: 1, joined: 0, duplicates: 1, rejected: 1 });
    expect(findings).toMatchObject([
      { level: 'error', row: 2, column: 'date' },
      { level: 'note', row: 3, got: 'all cells of row 1: taken as a duplicate, and left out' },
    ]);
    expect([...(await session.search('road'))]).toEqual([1]);
    expect([...(await session.search('bridge'))]).toEqual([0]);
    const [incident] = await session.load(0);
    expect(incident).toMatchObject({ when: '2021-11-13', claims: [{ note: 'One road closed' }] });
    expect(await session.find(incident!.id)).toBe(0);
  });

  it('is shown by the first different cells of each column that have something in them', () => {
    const long =
      'A wall fell into the street beside the old market, and the road was closed for a week';
    const { columns } = ownSession().read(
      given(
        asFile(
          'sparse.csv',
          `date,what,seen,none\n2021-11-13,,yes,\n2021-11-14, ,yes,\n2021-11-15,"${long}"," ",\n2021-11-16,b,no,\n`,
        ),
      ),
    );
    expect(columns).toEqual([
      { name: 'date', examples: ['2021-11-13', '2021-11-14', '2021-11-15'] },
      {
        name: 'what',
        examples: [
          'A wall fell into the street beside the old market, and the road was closed for…',
          'b',
        ],
      },
      { name: 'seen', examples: ['yes', 'no'] },
      { name: 'none', examples: [] },
    ]);
  });

  it('is tried as often as it is corrected, and only by its first rows where it has many', async () => {
    const rows = Array.from({ length: 6000 }, (_, at) => `13/11/2021,report ${at}`);
    const session = ownSession();
    const read = session.read(given(asFile('many.csv', `seen,what\n${rows.join('\n')}\n`)));
    expect(read.rows).toBe(6000);
    expect(await session.try({})).toMatchObject({
      questions: [],
      outcome: { isWhole: false, counts: { rows: 5000, rejected: 0 } },
    });
    const wrong = await session.try({ columns: { seen: { as: 'field' }, what: { as: 'when' } } });
    expect(wrong.outcome!.counts.incidents).toBe(0);
    // All refused rows are counted, and not each is told.
    expect(wrong.outcome!.found).toBeGreaterThanOrEqual(5000);
    expect(wrong.outcome!.findings.length).toBeLessThan(400);
  });

  it('is asked about where nothing decides how its dates are read', async () => {
    const session = ownSession();
    session.read(given(asFile('doubt.csv', 'date,what\n03/04/2021,a\n05/06/2021,b\n')));
    const { questions, outcome } = await session.try({});
    expect(outcome).toBeNull();
    expect(questions).toMatchObject([{ column: 'date', options: ['day-first', 'month-first'] }]);
    const said = await session.try({ columns: { date: { as: 'when', order: 'month-first' } } });
    expect(said).toMatchObject({ questions: [], outcome: { counts: { incidents: 2 } } });
  });

  it('has the time of the column that a person says, not of the one that was guessed', async () => {
    const session = ownSession();
    const table = 'date,happened on,what\n2020-01-01,2021-11-13,a\n2020-01-02,2021-11-14,b\n';
    session.read(given(asFile('two.csv', table)));
    const said = { columns: { 'happened on': { as: 'when' as const } } };
    await session.take({ said, title: 'Two' }, () => {});
    const incidents = await session.load(0);
    expect(incidents.map(({ when }) => when)).toEqual(['2021-11-13', '2021-11-14']);
  });

  it('has no count of parts, and says where one stands', async () => {
    const session = ownSession();
    session.read(given(asFile('half.csv', 'date,what,killed\n2021-11-13,a,1.5\n2021-11-14,b,2\n')));
    const { outcome } = await session.try({
      columns: { killed: { as: 'figure', measure: 'killed', of: 'people', bound: 'exact' } },
    });
    expect(outcome!.findings).toMatchObject([{ row: 1, column: 'killed', got: '1.5' }]);
    await session.take({ said: {}, title: 'Half' }, () => {});
    const [first, second] = await session.load(0);
    expect(first!.claims[0]!.figures).toBeUndefined();
    expect(first!.fields).toContainEqual({ name: 'killed', value: '1.5' });
    expect(second!.claims[0]!.figures).toMatchObject([{ min: 2, max: 2 }]);
  });

  it('has rows that are held back once a person lets them in', async () => {
    const session = ownSession();
    const table = 'date,what,status\n2021-11-13,a,To Do\n2021-11-14,b,Done\n';
    const read = session.read(given(asFile('tasks.csv', table)));
    expect(read.mapping!.held).toEqual({ status: ['To Do'] });
    expect((await session.try({})).outcome!.counts).toMatchObject({ incidents: 1, rejected: 1 });
    const letIn = await session.try({ held: {} });
    expect(letIn.outcome!.counts).toMatchObject({ incidents: 2, rejected: 0 });
  });

  it('is saved as a folder that the command line goes on with', async () => {
    const session = ownSession();
    const text = 'date,what\n2021-11-13,a\n';
    opened(session, asFile('tasks.csv', text));
    await session.take({ said: {}, title: 'Our tasks' }, () => {});
    const out = join(dir, 'tasks');
    for (const [path, content] of Object.entries(await unzipped(session))) {
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), content);
    }
    const table = join(dir, 'tasks.csv');
    await writeFile(table, `${text}2021-11-14,b\n`);
    expect(await importFiles([table, '--out', out], root)).toBe(0);
    const dataset = await readFile(join(out, 'events/dataset.json'), 'utf8');
    expect(JSON.parse(dataset)).toMatchObject({ title: 'Our tasks' });
    expect(await readFile(join(out, 'events/incidents.jsonl'), 'utf8')).toContain('2021-11-14');
  });

  it('is another sheet of its workbook where a person says so', async () => {
    const sheet = (text: string): string =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${text
        .split('\n')
        .map(
          (row) =>
            `<row>${row
              .split(',')
              .map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`)
              .join('')}</row>`,
        )
        .join('')}</sheetData></worksheet>`;
    const file = (text: string): Uint8Array => new TextEncoder().encode(text);
    const bytes = zipSync({
      '[Content_Types].xml': file(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ),
      'xl/workbook.xml': file(
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="2020" sheetId="1" r:id="a"/><sheet name="2021" sheetId="2" r:id="b"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': file(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/a.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/b.xml"/></Relationships>',
      ),
      'xl/worksheets/a.xml': file(sheet('date,what\n2020-01-01,a\n2020-01-02,b')),
      'xl/worksheets/b.xml': file(sheet('date,what\n2021-01-01,c')),
    });
    const files = [{ name: 'years.xlsx', bytes }];
    const session = ownSession();
    expect(session.read({ files, world: '' })).toMatchObject({ rows: 2, sheets: ['2020', '2021'] });
    expect(session.read({ files, world: '', how: { sheet: '2021' } })).toMatchObject({
      rows: 1,
      sheets: ['2021', '2020'],
    });
    await session.take({ said: {}, title: 'Years' }, () => {});
    expect(await session.load(0)).toMatchObject([{ when: '2021-01-01' }]);
    expect(JSON.parse((await unzipped(session))['mapping.json']!)).toMatchObject({ sheet: '2021' });
  });

  it('has rows without a place where the list of places can’t be had, and says so', async () => {
    const nowhere: OwnWorld = {
      gazetteer: () => Promise.reject(new FetchError('world/gazetteer.json', 'no answer')),
      ground: WORLD.ground,
    };
    const session = createOwnSession(() => nowhere);
    session.read(given(asFile('named.csv', 'date,town,what\n2021-11-13,Lisbon,a\n')));
    const { outcome } = await session.try({});
    expect(outcome).toMatchObject({
      counts: { incidents: 1, rejected: 0 },
      findings: [{ level: 'note' }],
    });
    const { dataset } = await session.take({ said: {}, title: 'Named' }, () => {});
    expect(dataset.places).toEqual([]);
  });

  it.each([
    ['claims', 'claims'],
    ['a time', 'when'],
  ])('is refused in words where it is an export that lost %s', async (_what, key) => {
    const published = compileDataset(sampleFiles());
    const broken = {
      ...published,
      incidents: published.incidents.map((one) => ({ ...one, [key]: undefined })),
    };
    const session = ownSession();
    const read = (): unknown => session.read(given(asFile('dataset.json', JSON.stringify(broken))));
    const all = async (): Promise<unknown> => {
      read();
      return session.take({ said: {}, title: 'Broken' }, () => {});
    };
    await expect(all()).rejects.toThrow(/got .+, expected /);
  });

  it.each([
    ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'],
    ['an HTML page', '<!doctype html><html><body>Not found</body></html>'],
    ['nothing', ''],
  ])('is refused in words where it is %s', (_what, text) => {
    expect(() => ownSession().read(given(asFile('table.csv', text)))).toThrow(
      /^table\.csv: got .+, expected /,
    );
  });
});
