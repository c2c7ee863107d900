import { unzipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOwnSession } from '../app/own-data/own-session.ts';
import type { OwnWorld } from '../app/own-data/own-world.ts';
import type { ImportFile } from '../import/table.ts';
import { worldGazetteer } from './world-gazetteer.ts';
import type { OwnSession, Wish } from '../app/own-data/own-session.ts';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset, incidentsOf } from '../dataset/dataset.ts';
import { incidentsCsv } from '../dataset/export/csv.ts';
import { sampleFiles } from './sample-files.ts';
import { importFiles } from '../cli/commands/import.ts';
import { filesBelow } from '../cli/paths.ts';
import { captureConsole } from './captured-console.ts';

const root = resolve(import.meta.dirname, '../..');
const samples = join(root, 'src/testing/samples');
/** One of them is refused by both. */
const READ = readdirSync(samples).filter((name) => name !== 'network-link.kml');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(samples, name)));
const asFile = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

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

async function unzipped(session: OwnSession): Promise<Record<string, string>> {
  const bytes = new Uint8Array(await session.save().arrayBuffer());
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, file]) => [path, new TextDecoder().decode(file)]),
  );
}

/** What `dateline import` makes of a file: the counts, and the folder. */
async function imported(path: string) {
  const out = join(dir, 'data');
  await importFiles([path, '--out', out, '--json'], root);
  const files = await filesBelow(out);
  return {
    counts: (JSON.parse(said.join('\n')) as { counts: unknown }).counts,
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
  const { mapping, title } = session.read({ files, world: '' });
  return { mapping, title };
}

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
    const { counts } = await session.take({ mapping, title: `${title}, again` }, () => {});
    expect(counts).toMatchObject({ rows, incidents: incidents.length, rejected: 0 });
    const files = await unzipped(session);
    expect(JSON.parse(files['events/dataset.json']!)).toMatchObject({ title: 'incidents, again' });
  });

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
    expect(findings).toMatchObject([{ level: 'error', row: 2, column: 'date' }]);
    expect([...(await session.search('road'))]).toEqual([1]);
    expect([...(await session.search('bridge'))]).toEqual([0]);
    const [incident] = await session.load(0);
    expect(incident).toMatchObject({ when: '2021-11-13', claims: [{ note: 'One road closed' }] });
    expect(await session.find(incident!.id)).toBe(0);
  });

  it('is tried as often as it is corrected, and only by its first rows where it has many', async () => {
    const rows = Array.from({ length: 6000 }, (_, at) => `13/11/2021,report ${at}`);
    const session = ownSession();
    const { mapping, rows: number } = session.read(
      given(asFile('many.csv', `seen,what\n${rows.join('\n')}\n`)),
    );
    expect(number).toBe(6000);
    expect(await session.try(mapping!)).toMatchObject({
      isWhole: false,
      counts: { rows: 5000, rejected: 0 },
    });
    const { use, question } = session.readAs({ column: 'what', use: { as: 'when' } });
    expect(question).toBeNull();
    const wrong = {
      ...mapping!,
      columns: { ...mapping!.columns, seen: { as: 'field' as const }, what: use },
    };
    expect((await session.try(wrong)).counts.incidents).toBe(0);
  });

  it('is asked about where nothing decides how its dates are read', () => {
    const session = ownSession();
    const read = session.read(
      given(asFile('doubt.csv', 'date,what\n03/04/2021,a\n05/06/2021,b\n')),
    );
    expect(read.questions).toMatchObject([
      { column: 'date', options: ['day-first', 'month-first'] },
    ]);
    const again = session.readAs({ column: 'date', use: { as: 'when' } });
    expect(again.question).toEqual(read.questions[0]);
    expect(again.use).toEqual(read.mapping!.columns['date']);
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
