import { existsSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { describeFinding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { publishedSchemas } from './published-schemas.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import type { Breakable } from '../../testing/sample-files.ts';
import { createSchemaCheck } from './schema-check.ts';

const check = createSchemaCheck();

describe('the schema check', () => {
  const incident = (): Breakable => sampleFiles().incidents[0]!;

  it('passes what is good', () => {
    const files = sampleFiles();
    expect(check('dataset', 'd', files.dataset)).toEqual([]);
    expect(check('sources', 's', files.sources)).toEqual([]);
    expect(check('speakers', 's', files.speakers)).toEqual([]);
    expect(check('tallies', 't', files.tallies)).toEqual([]);
    expect(check('places', 'p', files.places)).toEqual([]);
    expect(check('outlines', 'o', files.outlines)).toEqual([]);
    for (const each of files.incidents) expect(check('incident', 'i', each)).toEqual([]);
  });

  it.each<[string, (value: Breakable) => void, Partial<Finding>]>([
    [
      'an unknown key',
      (one) => (one['colour'] = 'red'),
      { pointer: '', got: 'the unknown key "colour"' },
    ],
    ['a missing key', (one) => delete one['title'], { pointer: '', expected: 'the key "title"' }],
    [
      'a key with a slip in it, and the key that was meant',
      (one) => (one['claims'][0].speeker = 'x'),
      {
        pointer: '/claims/0',
        got: 'the unknown key "speeker"',
        cure: 'did you mean "speaker"?',
      },
    ],
    [
      'a claim that quotes and sums up',
      (one) => (one['claims'][0].note = 'x'),
      {
        pointer: '/claims/0',
        got: 'both quote and note',
        expected: 'exactly one of the keys quote, note',
      },
    ],
    [
      'a claim that does neither',
      (one) => delete one['claims'][0].quote,
      { pointer: '/claims/0', got: 'neither quote nor note' },
    ],
    [
      'an id that no file system has room for',
      (one) => (one['id'] = 'a'.repeat(201)),
      { pointer: '/id', expected: 'a text of at most 200 characters' },
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
      'a stance with a slip in it',
      (one) => (one['claims'][0].stance = 'report'),
      { pointer: '/claims/0/stance', cure: 'did you mean "reports"?' },
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

  it.each<[string, string]>([
    ['a line feed', 'Reported\nstrike'],
    ['a line break of Windows', 'Reported\r\nstrike'],
    ['a break at the end', 'Reported strike\n'],
    ['a tab', 'Reported\tstrike'],
    ['a null', 'Reported\0strike'],
    ['a delete', 'Reported\u007fstrike'],
    ['a next line', 'Reported\u0085strike'],
    ['a line separator', 'Reported\u2028strike'],
    ['a paragraph separator', 'Reported\u2029strike'],
  ])('finds %s wherever a text has one line', (_, text) => {
    const one = incident();
    one['title'] = text;
    one['whenNote'] = text;
    one['claims'][0].figures[0].of = text;
    const files: Breakable = sampleFiles();
    files['dataset'].summary = text;
    files['sources'][0]['container-title'] = text;
    files['speakers'][0].name = text;
    files['tallies'][0].title = text;
    files['places'].features[0].properties.names.hy = text;
    files['places'].features[0].properties.coordinates = text;
    expect(
      [
        check('incident', 'i', one),
        check('dataset', 'd', files['dataset']),
        check('sources', 's', files['sources']),
        check('speakers', 's', files['speakers']),
        check('tallies', 't', files['tallies']),
        check('places', 'p', files['places']),
      ]
        .flat()
        .map(({ pointer }) => pointer),
    ).toEqual([
      '/title',
      '/whenNote',
      '/claims/0/figures/0/of',
      '/summary',
      '/0/container-title',
      '/0/name',
      '/0/title',
      '/features/0/properties/names/hy',
      '/features/0/properties/coordinates',
    ]);
  });

  it('lets a quote break its line where the article does', () => {
    const one = incident();
    one['claims'][0].quote.exact = 'At least\nten';
    one['claims'][0].quote.suffix = '.\n\nThe';
    expect(check('incident', 'i', one)).toEqual([]);
  });

  it.each([
    'example.org',
    'https://',
    'https://example.org/a b',
    'https://example.org/\u00a0',
    'https://example.org/\n',
    'https://example.org/{id}',
    'https://example.org/}',
    'https://example.org/\0',
    'https://example.org/\u009f',
  ])('finds the address %j', (address) => {
    const { sources } = sampleFiles();
    sources[0]!.URL = address;
    expect(check('sources', 's', sources)).toEqual([
      expect.objectContaining({ pointer: '/0/URL', got: JSON.stringify(address) }),
    ]);
  });

  it('finds a position beyond the globe', () => {
    const { places } = sampleFiles();
    places.features[0]!.geometry.coordinates = [100, 140];
    expect(check('places', 'geo/places.geojson', places)).toEqual([
      {
        file: 'geo/places.geojson',
        pointer: '/features/0/geometry/coordinates/1',
        got: '140',
        expected: 'a number of at most 90',
      },
    ]);
  });

  it('says how to mend a latitude that is a longitude', () => {
    const { places } = sampleFiles();
    places.features[0]!.geometry.coordinates = [40, 140];
    expect(check('places', 'geo/places.geojson', places)).toEqual([
      expect.objectContaining({ cure: 'write [140,40]: longitude comes first' }),
    ]);
  });

  it.each<[string, Breakable, Partial<Finding>]>([
    ['no names', {}, { got: '{}', expected: expect.stringContaining('by language') as string }],
    ['a number', 7 as never, { got: '7' }],
    ['a key that is no language', { English: 'X', 'not a tag': 'x' }, { pointer: '/0/name' }],
  ])('finds a name that is %s, in one line', (_, name, expected) => {
    const speakers = [{ id: 'x', name, party: 'press' }];
    expect(check('speakers', 's', speakers)).toEqual([expect.objectContaining(expected)]);
  });

  it('finds names under what is no language', () => {
    const { places } = sampleFiles();
    places.features[0]!.properties.names = { en: 'X', 'not a tag': 'x' };
    expect(check('places', 'p', places)).toEqual([
      expect.objectContaining({
        pointer: '/features/0/properties/names',
        got: 'the key "not a tag"',
        expected: 'the tag of a language, such as en or zh-Hant',
      }),
    ]);
  });
});

describe('what is found, and what mends it', () => {
  const words = (findings: readonly Finding[]) =>
    findings.map(({ pointer, expected, cure }) => [pointer, expected, cure]);

  it('of altitudes is said once a geometry, without a word of schemas', () => {
    const files: Breakable = sampleFiles();
    files['places'].features[0].geometry.coordinates = [46.36, 40.68, 408];
    expect(words(check('places', 'p', files['places']))).toEqual([
      [
        '/features/0/geometry/coordinates',
        '[longitude, latitude] in degrees',
        'write [46.36,40.68]: a place has no altitude',
      ],
    ]);
    const ring = [
      [45, 39, 0],
      [46, 39, 0],
      [46, 40, 0],
      [45, 39, 0],
    ];
    const outline = (geometry: object) =>
      check('outlines', 'o', {
        type: 'FeatureCollection',
        features: [{ type: 'Feature', geometry, properties: { place: 'ganja' } }],
      });
    for (const [type, coordinates, at] of [
      ['Polygon', [ring], '/0/0'],
      ['MultiPolygon', [[ring]], '/0/0/0'],
    ] as const) {
      expect(words(outline({ type, coordinates }))).toEqual([
        [
          `/features/0/geometry/coordinates${at}`,
          '[longitude, latitude] in degrees',
          'write [45,39]: a place has no altitude',
        ],
      ]);
    }
    expect(words(outline({ type: 'Polygon', coordinates: [ring.slice(0, 2)] }))[0]).toEqual([
      '/features/0/geometry/coordinates/0',
      'at least 4 entries',
      undefined,
    ]);
  });

  it('of a text of another form is in words', () => {
    const files: Breakable = sampleFiles();
    const [one] = files['incidents'];
    one.media = [{ file: '../photo.jpg', kind: 'photo' }];
    one.fields = [{ name: 'Dead', value: null }];
    one.category = 'Missile-Strike';
    one.title = ' ';
    files['sources'][0].custom.sha256 = 'A'.repeat(64);
    expect(words(check('incident', 'i', one))).toEqual(
      expect.arrayContaining([
        ['/media/0/file', expect.stringContaining('no .. in it'), undefined],
        ['/fields/0/value', 'a text or a number or true or false', undefined],
        ['/category', expect.any(String), 'write "missile-strike"'],
        ['/title', expect.stringContaining('a text that is not empty'), undefined],
      ]),
    );
    expect(words(check('sources', 's', files['sources']))).toEqual([
      [
        '/0/custom/sha256',
        'a SHA-256 hash: 64 digits of 0 to 9 and a to f',
        `write "${'a'.repeat(64)}"`,
      ],
    ]);
  });
});

it('takes every variable that CSL 1.0.2 has for names and dates', () => {
  const files: Breakable = sampleFiles();
  files['sources'][0] = {
    ...files['sources'][0],
    author: [
      {
        family: 'Beethoven',
        given: 'Ludwig',
        'non-dropping-particle': 'van',
        'dropping-particle': 'de',
        suffix: 'Jr.',
        'comma-suffix': true,
        'static-ordering': 0,
        'parse-names': false,
      },
      { literal: 'A newsroom' },
    ],
    issued: { 'date-parts': [['2020', '10', 19]], circa: true, season: 1 },
    accessed: { raw: '2020-10-19' },
    submitted: { literal: 'the spring of 2020' },
  };
  expect(check('sources', 's', files['sources'])).toEqual([]);
  files['sources'][0].issued = {};
  expect(check('sources', 's', files['sources'])).toMatchObject([{ expected: 'at least one key' }]);
});

describe('a coding', () => {
  const coding = (...sentences: Breakable[]): Breakable => ({
    articles: [{ source: 'page', sentences }],
  });

  it('has sentences with a reason or none', () => {
    const aside = { start: 2, end: 4, aside: 'heading', why: 'of a column' };
    expect(check('coding', 'c', coding({ start: 0, end: 2 }, aside))).toEqual([]);
  });

  it.each<[string, Breakable, Partial<Finding>]>([
    [
      'a reason that is none, and the one that was meant',
      { start: 0, end: 2, aside: 'backgrund' },
      {
        pointer: '/articles/0/sentences/0/aside',
        got: '"backgrund"',
        expected: 'one of heading, background, before-span, repeated, other',
        cure: 'did you mean "background"?',
      },
    ],
    [
      'another reason that is not given',
      { start: 0, end: 2, aside: 'other' },
      { pointer: '/articles/0/sentences/0', got: 'nothing', expected: 'the key "why"' },
    ],
    [
      'words for no reason',
      { start: 0, end: 2, why: 'of a column' },
      {
        pointer: '/articles/0/sentences/0',
        got: 'nothing',
        expected: 'the key "aside" beside "why"',
      },
    ],
  ])('is told of %s', (_, sentence, expected) => {
    expect(check('coding', 'c', coding(sentence))).toEqual([expect.objectContaining(expected)]);
  });
});

describe('the published schemas', () => {
  it.each([...publishedSchemas()])('are what the check uses: %s', async (name, text) => {
    const file = `../../../public/schema/v2/${name}`;
    // A file snapshot that is missing is written anew, which would hide that it was missing.
    expect(existsSync(new URL(file, import.meta.url))).toBe(true);
    await expect(text).toMatchFileSnapshot(file);
  });

  it.each([...publishedSchemas()])(
    'are schemas, which the check takes for granted: %s',
    (_name, text) => {
      const ajv = new Ajv2020({ strict: false });
      expect(ajv.validateSchema(JSON.parse(text) as object), ajv.errorsText()).toBe(true);
      expect(ajv.validateSchema({ type: 'nothing of the kind' })).toBe(false);
    },
  );
});
