import papaparse from 'papaparse';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset, incidentsOf } from '../../dataset/dataset.ts';
import { incidentsCsv } from '../../dataset/export/csv.ts';
import { incidentsGeoJson } from '../../dataset/export/geojson.ts';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { createSchemaCheck } from '../../evidence/schema/schema-check.ts';
import type { SchemaName } from '../../evidence/schema/schema.ts';
import type { KnownRecords } from '../../import/formats/known.ts';
import { recognise } from '../../import/formats/known-formats.ts';
import { zoneOfExport } from '../../import/formats/own/own-zone.ts';
import { tableOf } from '../read-sample.ts';
import { sampleFiles } from '../sample-files.ts';

/** A dataset with something of all that an export may hold. */
function fullFiles(): AuthoredFiles {
  const files = sampleFiles();
  const [first, second] = files.incidents;
  const [claim] = first!.claims;
  return {
    ...files,
    dataset: {
      ...files.dataset,
      categories: [{ id: 'flood', group: 'water', names: { en: 'Flood' } }],
      groups: [{ id: 'water', names: { en: 'Water' }, mark: 'star', tone: 'teal' }],
    },
    actors: [
      { id: 'army', name: 'The army' },
      { id: 'villagers', name: { en: '=Villagers', es: 'Vecinos' } },
    ],
    sources: files.sources.map((source) =>
      source.id === 'courier'
        ? {
            ...source,
            issued: { 'date-parts': [[-206, 11]] },
            custom: {
              ...source.custom,
              inferred: ['title', 'issued'],
              archived: [{ url: 'https://archive.example/1' }, { file: 'copies/the courier.html' }],
            },
          }
        : source,
    ),
    incidents: [
      {
        ...first!,
        title: "'=1+1 & a “title”",
        category: 'flood',
        placeBasis: 'inferred',
        from: { file: 'table.csv', row: 12 },
        fields: [
          { name: 'Depth', value: '12; at least' },
          { name: 'River', value: '-3' },
        ],
        media: [
          { file: 'media/the bridge.jpg', kind: 'media' },
          { url: 'https://video.example/1', kind: 'media' },
        ],
        claims: [
          ...first!.claims,
          {
            source: claim!.source,
            speaker: claim!.speaker,
            note: 'Ten people killed\r\nin two lines, "quoted"',
            stance: 'denies',
            general: true,
            reported: true,
            actor: 'army',
            target: 'villagers',
            figures: [{ measure: 'killed', of: 'people', max: 34, shared: true }],
          },
        ],
      },
      { ...second!, category: 'other', when: '2020-10-16T02:00:00+04:00/2020-10-17' },
      {
        ...second!,
        id: 'three',
        category: 'other',
        related: [],
        when: '-0206-11-17~',
        place: 'west',
      },
    ],
  };
}

const published = compileDataset(fullFiles());

/** The dataset of records that were read, with what no export but JSON says. */
function publishedAgain({ records, times }: KnownRecords): PublishedDataset {
  const { dataset } = fullFiles();
  const timeZone =
    records.dataset.timeZone ??
    zoneOfExport(times, ['UTC', 'Asia/Kolkata', 'Asia/Baku', 'Asia/Dubai']);
  expect(timeZone).toBe('Asia/Baku');
  const { id, version, title, summary, licence } = dataset;
  return compileDataset({
    ...records,
    dataset: {
      id,
      version,
      title,
      summary,
      licence,
      languages: ['en'],
      ...records.dataset,
      timeZone: timeZone!,
    },
  });
}

function csvOf(data: PublishedDataset): string {
  const dataset = decodeDataset(data);
  return [...incidentsCsv(dataset, incidentsOf(dataset))].join('');
}

function geoJsonOf(data: PublishedDataset): string {
  const dataset = decodeDataset(data);
  return [...incidentsGeoJson(dataset, incidentsOf(dataset))].join('');
}

function read(kind: 'csv' | 'json', text: string): KnownRecords {
  const known = recognise(
    'incidents',
    kind === 'csv'
      ? { kind: 'table', table: tableOf(text) }
      : { kind: 'json', json: JSON.parse(text) as unknown },
  );
  if (known?.as !== 'records') throw new Error('not an export of ours');
  return known;
}

describe('export, then import, is the identity', () => {
  it('of CSV', () => {
    const text = csvOf(published);
    const known = read('csv', text);
    expect(known.rows).toBe(
      papaparse.parse(text, { header: true, skipEmptyLines: true }).data.length,
    );
    expect(csvOf(publishedAgain(known))).toBe(text);
  });

  it('of CSV has the dataset’s title and summary, whichever row now has them', () => {
    const { title, summary, version } = fullFiles().dataset;
    const { data } = papaparse.parse<Record<string, string>>(csvOf(published).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    const turned = read('csv', papaparse.unparse(data.toReversed()));
    expect(turned.records.dataset).toMatchObject({ title, summary, version });
    const without = turned.without(new Set([data.length]));
    expect(without.records.dataset).toMatchObject({ title, summary, version });
  });

  it('of CSV gives the one name of a place no language that nothing says it has', () => {
    const namesIn = (languages: readonly [string, ...string[]]) => {
      const files = fullFiles();
      const [first, ...others] = files.places.features;
      const named = { ...first!, properties: { ...first!.properties, names: { ru: 'Гянджа' } } };
      const text = csvOf(
        compileDataset({
          ...files,
          dataset: { ...files.dataset, languages: [...languages] },
          places: { ...files.places, features: [named, ...others] },
        }),
      );
      const { features } = read('csv', text).records.places;
      return features.find(({ properties: { id } }) => id === named.properties.id)!.properties
        .names;
    };
    expect(namesIn(['en', 'ru'])).toEqual({ und: 'Гянджа' });
    expect(namesIn(['ru'])).toEqual({ ru: 'Гянджа' });
  });

  it('of an early CSV finds the zone by its times, that of its places first, and says so', () => {
    const { data, meta } = papaparse.parse<Record<string, string>>(csvOf(published).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    const columns = meta.fields!.slice(0, meta.fields!.indexOf('time_zone'));
    const known = read('csv', papaparse.unparse(data, { columns }));
    expect(known.records.dataset.timeZone).toBe('Asia/Baku');
    expect(known.records.sources[0]!.type).toBe('document');
    expect(known.told.map(({ text }) => text).join(' ')).toMatch(
      /doesn’t name its time zone: taken to be Asia\/Baku, as its places lie there.*each is a document/,
    );
  });

  it('of GeoJSON', () => {
    const text = geoJsonOf(published);
    const known = read('json', text);
    expect(known.rows).toBe(3);
    expect(geoJsonOf(publishedAgain(known))).toBe(text);
  });

  it.each([
    ['a dataset with a vocabulary of its own', fullFiles],
    ['a dataset with the default vocabulary', sampleFiles],
    [
      'a dataset without parties, bounds and span',
      (): AuthoredFiles => {
        const files = sampleFiles();
        const { parties: _parties, bounds: _bounds, span: _span, ...dataset } = files.dataset;
        return { ...files, dataset };
      },
    ],
  ])('of JSON, of %s', (_, files) => {
    const whole = compileDataset(files());
    const known = read('json', JSON.stringify(whole));
    const { records } = known;
    expect(
      compileDataset({ ...records, dataset: records.dataset as AuthoredFiles['dataset'] }),
    ).toEqual(JSON.parse(JSON.stringify(whole)));
  });

  it('gives files that pass their schemas', () => {
    const check = createSchemaCheck();
    for (const { records } of [
      read('csv', csvOf(published)),
      read('json', geoJsonOf(published)),
      read('json', JSON.stringify(published)),
    ]) {
      const files: [SchemaName, unknown][] = [
        ['sources', records.sources],
        ['speakers', records.speakers],
        ['actors', records.actors],
        ['tallies', records.tallies],
        ['places', records.places],
        ['outlines', records.outlines],
        ...records.incidents.map((incident): [SchemaName, unknown] => ['incident', incident]),
      ];
      expect(
        files.flatMap(([name, value]) => check(name, name, JSON.parse(JSON.stringify(value)))),
      ).toEqual([]);
    }
  });

  it('of a CSV with any figures, fields and texts', () => {
    const words = fc
      .string({ unit: 'grapheme-ascii', minLength: 1 })
      .filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(words, words, fc.option(fc.nat()), fc.option(words), (title, of, min, text) => {
        const files = sampleFiles();
        const [first] = files.incidents;
        const [claim] = first!.claims;
        const figure = {
          measure: 'killed' as const,
          of,
          ...(min !== null && { min }),
          ...(text !== null && { text }),
        };
        const whole = compileDataset({
          ...files,
          incidents: [
            { ...first!, title, related: [], claims: [{ ...claim!, figures: [figure, figure] }] },
          ],
        });
        const csv = csvOf(whole);
        expect(csvOf(publishedAgain(read('csv', csv)))).toBe(csv);
      }),
      { numRuns: 60 },
    );
  });

  it('names the way where incidents lie in other files', () => {
    expect(() => read('json', JSON.stringify({ format: 4, info: {} }))).toThrow('incidents.csv');
  });
});
