import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadData } from '../../cli/load-data.ts';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset, incidentsOf } from '../../dataset/dataset.ts';
import { incidentsCsv } from '../../dataset/export/csv.ts';
import { incidentsGeoJson } from '../../dataset/export/geojson.ts';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import type { KnownRecords } from '../../import/formats/known.ts';
import { openFile } from '../../import/open-file.ts';

const root = resolve(import.meta.dirname, '../../..');
const examples = join(root, 'e2e/datasets');
const FOLDERS = [
  join(root, 'data'),
  ...readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(examples, name)),
];

async function filesIn(folder: string): Promise<AuthoredFiles> {
  const loaded = await loadData(folder);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded.files;
}

function written(data: PublishedDataset, write: typeof incidentsCsv): string {
  const dataset = decodeDataset(data);
  return [...write(dataset, incidentsOf(dataset))].join('');
}

function read(name: string, text: string): KnownRecords {
  const [one] = openFile({ name, bytes: new TextEncoder().encode(text) }, 'auto');
  if (one?.as !== 'records') throw new Error('not an export of ours');
  return one;
}

/** The records with what no table says of a dataset. */
function published({ records }: KnownRecords, { dataset }: AuthoredFiles): PublishedDataset {
  const { id, version, title, summary } = dataset;
  const about = { id, version, title, summary, ...records.dataset } as AuthoredFiles['dataset'];
  return compileDataset({ ...records, dataset: about });
}

/** Names in the language that a table gives them in: the first of the dataset, or whichever there is. */
function kinds({ info }: PublishedDataset) {
  return {
    timeZone: info.timeZone,
    languages: info.languages,
    licence: info.licence,
    parties: new Map(info.parties?.map(({ id, oneVoice }) => [id, oneVoice])),
    groups: new Map(info.groups?.map(({ id, mark, tone }) => [id, { mark, tone }])),
  };
}

describe.each(FOLDERS)('the exports of %s', (folder) => {
  it('come back as they were', async () => {
    const files = await filesIn(folder);
    const whole = compileDataset(files);
    const csv = written(whole, incidentsCsv);
    const ofCsv = read('incidents.csv', csv);
    const again = published(ofCsv, files);
    expect(written(again, incidentsCsv)).toBe(csv);
    const { parties, groups, ...about } = kinds(again);
    expect(kinds(whole)).toMatchObject(about);
    for (const [id, voice] of parties)
      expect([id, kinds(whole).parties.get(id)]).toEqual([id, voice]);
    for (const [id, group] of groups)
      expect([id, kinds(whole).groups.get(id)]).toEqual([id, group]);

    const geoJson = written(whole, incidentsGeoJson);
    const ofGeoJson = read('incidents.geojson', geoJson);
    const back = published(ofGeoJson, files);
    expect(written(back, incidentsGeoJson)).toBe(geoJson);
    expect(back.info).toMatchObject(
      JSON.parse(
        JSON.stringify({
          timeZone: whole.info.timeZone,
          parties: whole.info.parties,
          groups: whole.info.groups,
          categories: whole.info.categories,
        }),
      ) as object,
    );
    for (const { told } of [ofCsv, ofGeoJson])
      expect(told.map(({ text }) => text).join(' ')).not.toContain('time zone');

    const json = JSON.stringify(whole);
    expect(JSON.parse(JSON.stringify(published(read('dataset.json', json), files)))).toEqual(
      JSON.parse(json),
    );
  });

  it('have kinds of sources and places in them', async () => {
    const files = await filesIn(folder);
    const whole = compileDataset(files);
    const types = new Map(files.sources.map(({ id, type }) => [id, type]));
    const placeKinds = new Map(
      files.places.features.map(({ properties: { id, kind, coordinates } }) => [
        id,
        { kind, coordinates },
      ]),
    );
    for (const { records } of [
      read('incidents.csv', written(whole, incidentsCsv)),
      read('incidents.geojson', written(whole, incidentsGeoJson)),
    ]) {
      for (const { id, type } of records.sources) expect([id, type]).toEqual([id, types.get(id)]);
      for (const { properties } of records.places.features)
        expect(properties).toMatchObject(placeKinds.get(properties.id)!);
    }
  });
});
