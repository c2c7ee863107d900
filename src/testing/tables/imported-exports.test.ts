import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../cli/commands/import.ts';
import { loadData } from '../../cli/load-data.ts';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset, incidentsOf } from '../../dataset/dataset.ts';
import { incidentsCsv } from '../../dataset/export/csv.ts';
import { incidentsGeoJson } from '../../dataset/export/geojson.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { sampleFiles } from '../sample-files.ts';
import { scratch } from '../scratch.ts';

const root = resolve(import.meta.dirname, '../../..');
const samples = join(root, 'src/testing/samples');
/** Those of terms and languages of their own, of sheets, features and people, and of times across a change of the clock. */
const NAMES = [
  'acled-events.csv',
  'airwars-victims.csv',
  'libreoffice-1904.xlsx',
  'my-maps.kml',
  'openhistoricalmap.geojson',
  'wikidata-query.csv',
];

const here = scratch();

/** What a file becomes. */
async function imported(path: string, folder: string): Promise<AuthoredFiles> {
  const out = join(here.dir, folder);
  await importFiles([path, '--out', out], root);
  const loaded = await loadData(out);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded.files;
}

const compiled = (files: AuthoredFiles): unknown =>
  JSON.parse(JSON.stringify(compileDataset(files))) as unknown;

function exported(files: AuthoredFiles, write: typeof incidentsCsv): string {
  const dataset = decodeDataset(compileDataset(files));
  return [...write(dataset, incidentsOf(dataset))].join('');
}

describe('what was imported comes back from its export', () => {
  it.each(NAMES)('%s', async (name) => {
    const first = await imported(join(samples, name), 'first');
    const { licence, languages } = first.dataset;
    for (const [file, write] of [
      ['incidents.csv', incidentsCsv],
      ['incidents.geojson', incidentsGeoJson],
    ] as const) {
      const text = exported(first, write);
      const path = join(here.dir, file);
      await writeFile(path, text);
      const again = await imported(path, file.replace('.', '-'));
      expect(exported(again, write)).toBe(text);
      expect(again.dataset).toMatchObject({ licence, languages });
    }
    const path = join(here.dir, 'dataset.json');
    await writeFile(path, JSON.stringify(compileDataset(first)));
    expect(compiled(await imported(path, 'json'))).toEqual(compiled(first));
  });
});

it('a row that somebody has broken is refused, written down, and makes exit 1', async () => {
  const path = join(here.dir, 'incidents.csv');
  const csv = exported(sampleFiles(), incidentsCsv).replace(
    ',reports,The min',
    ',whatever,The min',
  );
  await writeFile(path, csv);
  const out = join(here.dir, 'edited');
  expect(await importFiles([path, '--out', out], root)).toBe(1);
  const loaded = await loadData(out);
  expect(loaded.ok && loaded.files.incidents.map(({ id }) => id)).toEqual(['one']);
  const rejected = await readFile(join(out, 'rejected.csv'), 'utf8');
  expect(rejected).toMatch(
    /^row,column,reason,incident,.*\n3,stance,"got ""whatever"", expected one of/,
  );
});
