import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeFinding } from './finding.ts';
import type { Finding } from './finding.ts';
import { checkInvariants } from './invariants.ts';
import type { AuthoredFiles } from './model.ts';
import { publishedSchemas } from './published-schemas.ts';
import { createSchemaCheck } from './schema-check.ts';

const check = createSchemaCheck();

function goodFiles(): AuthoredFiles {
  return structuredClone({
    dataset: {
      id: 'sample',
      version: '1.0.0',
      title: 'Sample',
      summary: 'A sample.',
      timeZone: 'Asia/Baku',
      span: '2020-09-27/2020-11-02',
      bounds: [
        [45, 38],
        [48, 41],
      ],
      licence: 'CC BY 4.0',
      languages: ['en'],
    },
    sources: [
      {
        id: 'carrier',
        type: 'webpage',
        title: 'Page',
        'container-title': 'Site',
        issued: { 'date-parts': [[2020, 10, 19]] },
        URL: 'https://example.org/',
        language: 'en',
        custom: { sha256: 'a'.repeat(64) },
      },
      {
        id: 'carried',
        type: 'article',
        title: 'Piece',
        'container-title': 'Paper',
        issued: { 'date-parts': [[2020, 10, 17]] },
        URL: 'https://example.org/',
        language: 'en',
        custom: { carriedBy: 'carrier' },
      },
    ],
    speakers: [{ id: 'ministry', name: 'Ministry', party: 'azerbaijan' }],
    tallies: [],
    incidents: [
      {
        id: 'one',
        title: 'One',
        category: 'shelling',
        when: '2020-10-11',
        whenBasis: 'stated',
        place: 'ganja',
        related: ['two'],
        claims: [
          {
            source: 'carried',
            quote: { exact: 'words', prefix: 'a ', start: 10, end: 15 },
            speaker: 'ministry',
            stance: 'reports',
          },
        ],
      },
      {
        id: 'two',
        title: 'Two',
        category: 'other',
        when: '2020-10-12?',
        whenBasis: 'inferred',
        whenNote: 'from the text',
        place: null,
        claims: [
          {
            source: 'carrier',
            quote: { exact: 'more', start: 20, end: 24 },
            speaker: 'ministry',
            stance: 'denies',
          },
        ],
      },
    ],
    places: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [46.36, 40.68] },
          properties: {
            id: 'ganja',
            names: { en: 'Ganja', az: 'Gəncə', hy: 'Գյանջա', ru: 'Гянджа', tr: 'Gence' },
            spellings: ['Ganja'],
            kind: 'city',
            radiusKm: 5,
            coordinates: 'GeoNames',
          },
        },
      ],
    },
    outlines: { type: 'FeatureCollection', features: [] },
  } satisfies AuthoredFiles);
}

/** A copy of the good files with one thing changed by its path. */
function broken(change: (files: Record<string, any>) => void): Finding[] {
  const files = goodFiles();
  change(files as Record<string, any>);
  return checkInvariants(files);
}

describe('the schema check', () => {
  const incident = () => goodFiles().incidents[0] as Record<string, any>;

  it('passes what is good', () => {
    const files = goodFiles();
    expect(check('dataset', 'd', files.dataset)).toEqual([]);
    expect(check('sources', 's', files.sources)).toEqual([]);
    expect(check('places', 'p', files.places)).toEqual([]);
    for (const each of files.incidents) expect(check('incident', 'i', each)).toEqual([]);
  });

  it.each<[string, (value: Record<string, any>) => void, Partial<Finding>]>([
    [
      'an unknown key',
      (one) => (one['colour'] = 'red'),
      { pointer: '', got: 'the unknown key "colour"' },
    ],
    ['a missing key', (one) => delete one['title'], { pointer: '', expected: 'the key "title"' }],
    [
      'a category that is none',
      (one) => (one['category'] = 'war'),
      { pointer: '/category', got: '"war"' },
    ],
    [
      'an id that is not kebab-case',
      (one) => (one['id'] = 'One Two'),
      { pointer: '/id', got: '"One Two"' },
    ],
    ['a place of another type', (one) => (one['place'] = 7), { pointer: '/place', got: '7' }],
    ['no claims', (one) => (one['claims'] = []), { pointer: '/claims' }],
    [
      'a stance that is none',
      (one) => (one['claims'][0].stance = 'knows'),
      { pointer: '/claims/0/stance', got: '"knows"' },
    ],
    [
      'a figure below zero',
      (one) => (one['claims'][0].figures = [{ measure: 'killed', of: 'x', text: 'x', min: -1 }]),
      { pointer: '/claims/0/figures/0/min', got: '-1' },
    ],
  ])('finds %s', (_, change, expected) => {
    const value = incident();
    change(value);
    const findings = check('incident', 'events/incidents/one.json', value);
    expect(findings).toEqual([
      expect.objectContaining({ file: 'events/incidents/one.json', ...expected }),
    ]);
    expect(describeFinding(findings[0]!)).toMatch(
      /^events\/incidents\/one\.json \/.*: got .+, expected .+/,
    );
  });

  it('finds a position beyond the globe', () => {
    const { places } = goodFiles();
    places.features[0]!.geometry.coordinates = [46, 140];
    expect(check('places', 'geo/places.geojson', places)).toEqual([
      expect.objectContaining({ pointer: '/features/0/geometry/coordinates/1', got: '140' }),
    ]);
  });
});

describe('the invariants', () => {
  it('pass what is good', () => {
    expect(checkInvariants(goodFiles())).toEqual([]);
  });

  const one = 'events/incidents/one.json';
  it.each<[string, (files: Record<string, any>) => void, Partial<Finding>]>([
    [
      'a source that is none',
      (f) => (f['incidents'][0].claims[0].source = 'x'),
      { file: one, pointer: '/claims/0/source', got: '"x"' },
    ],
    [
      'a speaker that is none',
      (f) => (f['incidents'][0].claims[0].speaker = 'x'),
      { file: one, pointer: '/claims/0/speaker' },
    ],
    [
      'a place that is none',
      (f) => (f['incidents'][0].place = 'x'),
      { file: one, pointer: '/place' },
    ],
    [
      'a related incident that is none',
      (f) => (f['incidents'][0].related = ['x']),
      { file: one, pointer: '/related/0' },
    ],
    [
      'an incident related to itself',
      (f) => (f['incidents'][0].related = ['one']),
      { file: one, pointer: '/related/0' },
    ],
    [
      'a date that is none',
      (f) => (f['incidents'][0].when = 'Sunday'),
      { file: one, pointer: '/when', got: '"Sunday"' },
    ],
    [
      'an inferred date without a note',
      (f) => delete f['incidents'][1].whenNote,
      { file: 'events/incidents/two.json', pointer: '/whenNote' },
    ],
    [
      'an offset that is off',
      (f) => (f['incidents'][0].claims[0].quote.end = 16),
      { file: one, pointer: '/claims/0/quote/end', got: '16 (6 units)' },
    ],
    [
      'a prefix that is too long',
      (f) => (f['incidents'][0].claims[0].quote.prefix = 'x'.repeat(33)),
      { file: one, pointer: '/claims/0/quote/prefix', got: '33 units' },
    ],
    [
      'a source twice',
      (f) => f['sources'].push(f['sources'][0]),
      { file: 'events/sources.json', pointer: '/2/id' },
    ],
    [
      'a source without a hash',
      (f) => delete f['sources'][0].custom.sha256,
      { file: 'events/sources.json', pointer: '/0/custom/sha256' },
    ],
    [
      'a carrier that is none',
      (f) => (f['sources'][1].custom.carriedBy = 'x'),
      { file: 'events/sources.json', pointer: '/1/custom/carriedBy' },
    ],
    [
      'a hash that is not the carrier’s',
      (f) => (f['sources'][1].custom.sha256 = 'b'.repeat(64)),
      { file: 'events/sources.json', pointer: '/1/custom/sha256' },
    ],
    [
      'a zone that is none',
      (f) => (f['dataset'].timeZone = 'Baku'),
      { file: 'events/dataset.json', pointer: '/timeZone' },
    ],
    [
      'a span that is none',
      (f) => (f['dataset'].span = '2020'.repeat(2)),
      { file: 'events/dataset.json', pointer: '/span' },
    ],
    [
      'bounds inside out',
      (f) => (f['dataset'].bounds = f['dataset'].bounds.toReversed()),
      { file: 'events/dataset.json', pointer: '/bounds' },
    ],
    [
      'a surrounding place that is none',
      (f) => (f['places'].features[0].properties.within = 'x'),
      { file: 'geo/places.geojson', pointer: '/features/0/properties/within' },
    ],
    [
      'an outline of no place',
      (f) => f['outlines'].features.push({ properties: { place: 'x' } }),
      { file: 'geo/outlines.geojson', pointer: '/features/0/properties/place' },
    ],
    [
      'a tally whose day is none',
      (f) => f['tallies'].push({ id: 't', title: 't', asOf: 'x', claims: [] }),
      { file: 'events/tallies.json', pointer: '/0/asOf' },
    ],
  ])('find %s', (_, change, expected) => {
    expect(broken(change)).toEqual([expect.objectContaining(expected)]);
  });
});

describe('the published schemas', () => {
  it.each([...publishedSchemas()])('are what the check uses: %s', async (name, text) => {
    const file = `../../public/schema/v1/${name}`;
    // A file snapshot that is missing is written anew, which would hide that it was missing.
    expect(existsSync(new URL(file, import.meta.url))).toBe(true);
    await expect(text).toMatchFileSnapshot(file);
  });
});
