import { describe, expect, it } from 'vitest';
import { describeFinding, describeNote } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { checkInvariants } from '../invariants.ts';
import { findingsAfter, sampleFiles } from '../../testing/sample-files.ts';
import type { AuthoredFiles } from '../model.ts';
import type { Breakable } from '../../testing/sample-files.ts';

const one = 'events/incidents/one.json';
const two = 'events/incidents/two.json';
const sources = 'events/sources.json';
const speakers = 'events/speakers.json';
const tallies = 'events/tallies.json';
const places = 'geo/places.geojson';
const outlines = 'geo/outlines.geojson';

/** A record that nothing refers to, made from the first of its list. */
const another = (record: Breakable, changes: Breakable): Breakable => ({
  ...structuredClone(record),
  ...changes,
});

it('finds nothing in good data', () => {
  expect(checkInvariants(sampleFiles())).toEqual({ findings: [], notes: [] });
});

describe('records', () => {
  it.each<[string, (files: Breakable) => void, Finding]>([
    [
      'a source that is none',
      (f) => (f['incidents'][0].claims[0].source = 'x'),
      {
        file: one,
        pointer: '/claims/0/source',
        got: '"x"',
        expected: `the id of a source in ${sources}`,
      },
    ],
    [
      'a speaker that is none',
      (f) => (f['incidents'][0].claims[0].speaker = 'x'),
      {
        file: one,
        pointer: '/claims/0/speaker',
        got: '"x"',
        expected: `the id of a speaker in ${speakers}`,
      },
    ],
    [
      'a speaker of a tally that is none',
      (f) => (f['tallies'][0].claims[0].speaker = 'x'),
      {
        file: tallies,
        pointer: '/0/claims/0/speaker',
        got: '"x"',
        expected: `the id of a speaker in ${speakers}`,
      },
    ],
    [
      'a place that is none',
      (f) => (f['incidents'][1].place = 'x'),
      {
        file: two,
        pointer: '/place',
        got: '"x"',
        expected: `the id of a place in ${places}, or null`,
      },
    ],
    [
      'a related incident that is none',
      (f) => f['incidents'][0].related.push('x'),
      { file: one, pointer: '/related/1', got: '"x"', expected: 'the id of another incident' },
    ],
    [
      'an incident related to itself',
      (f) => f['incidents'][0].related.push('one'),
      { file: one, pointer: '/related/1', got: '"one"', expected: 'the id of another incident' },
    ],
    [
      'a category that is none',
      (f) => (f['incidents'][0].category = 'sheling'),
      {
        file: one,
        pointer: '/category',
        got: '"sheling"',
        expected: expect.stringMatching(/^one of missile-strike, shelling, .*other$/) as string,
        cure: 'did you mean "shelling"?',
      },
    ],
    [
      'a party that is none',
      (f) => (f['speakers'][0].party = 'army'),
      {
        file: speakers,
        pointer: '/0/party',
        got: '"army"',
        expected: 'one of armenia, azerbaijan, nagorno-karabakh, third-party, press, witness',
      },
    ],
    [
      'an actor that is none',
      (f) => (f['incidents'][0].claims[0].actor = 'x'),
      {
        file: one,
        pointer: '/claims/0/actor',
        got: '"x"',
        expected: 'the id of an actor in events/actors.json',
      },
    ],
    [
      'a category of a group that is none',
      (f) =>
        (f['dataset'].categories = [
          { id: 'shelling', group: 'strikes', names: { en: 'S' } },
          { id: 'diplomacy', group: 'diplomacy', names: { en: 'T' } },
        ]),
      {
        file: 'events/dataset.json',
        pointer: '/categories/0/group',
        got: '"strikes"',
        expected: expect.stringMatching(/^one of strike, air/) as string,
        cure: 'did you mean "strike"?',
      },
    ],
    [
      'a mark that two groups have',
      (f) =>
        (f['dataset'].groups = [
          { id: 'shelling', names: { en: 'S' }, mark: 'dot', tone: 'red' },
          { id: 'diplomacy', names: { en: 'T' }, mark: 'dot', tone: 'blue' },
        ]),
      {
        file: 'events/dataset.json',
        pointer: '/groups/1/mark',
        got: '"dot"',
        expected: 'a mark of its own: shelling has this one',
      },
    ],
    [
      'a picture that is not there',
      (f) => (f['incidents'][0].media = [{ file: 'events/media/lost.jpg', kind: 'photo' }]),
      {
        file: one,
        pointer: '/media/0/file',
        got: '"events/media/lost.jpg", which is not there or leads out of the dataset',
        expected: 'the path of a file from the root of the dataset',
      },
    ],
    [
      'a copy of a source that is not there',
      (f) => (f['sources'][1].custom.archived = [{ file: 'lost.html' }]),
      {
        file: sources,
        pointer: '/1/custom/archived/0/file',
        got: '"lost.html", which is not there or leads out of the dataset',
        expected: 'the path of a file from the root of the dataset',
      },
    ],
    [
      'a copy of a source of a day that is none',
      (f) => (f['sources'][1].custom.archived = [{ url: 'https://example.org/', at: 'Sunday' }]),
      {
        file: sources,
        pointer: '/1/custom/archived/0/at',
        got: '"Sunday"',
        expected: expect.any(String) as string,
      },
    ],
    [
      'a line of the map that is a point',
      (f) =>
        (f['basemap'] = {
          type: 'FeatureCollection',
          features: [
            {
              type: 'Feature',
              geometry: { type: 'Point', coordinates: [46, 40] },
              properties: { kind: 'line', names: { en: 'River' } },
            },
          ],
        }),
      {
        file: 'geo/basemap.geojson',
        pointer: '/features/0/geometry/type',
        got: '"Point"',
        expected: 'LineString or MultiLineString, as its kind is "line"',
      },
    ],
    [
      'an area of the map that is not closed off by enough points',
      (f) =>
        (f['basemap'] = {
          type: 'FeatureCollection',
          features: [
            {
              type: 'Feature',
              geometry: {
                type: 'Polygon',
                coordinates: [
                  [
                    [46, 40],
                    [47, 40],
                  ],
                ],
              },
              properties: { kind: 'area', names: { en: 'Lake' } },
            },
          ],
        }),
      {
        file: 'geo/basemap.geojson',
        pointer: '/features/0/geometry/coordinates',
        got: '[[[46,40],[47,40]]]',
        expected:
          'lists of a list of positions, each [longitude, latitude] in degrees, at least 4 in a list',
      },
    ],
    [
      'a relation one way',
      (f) => delete f['incidents'][1].related,
      {
        file: two,
        pointer: '/related',
        got: 'nothing',
        expected: `"one" among them, since ${one} names this one`,
      },
    ],
    [
      'a source twice',
      (f) => f['sources'].push(f['sources'][0]),
      {
        file: sources,
        pointer: '/3/id',
        got: '"page"',
        expected: 'an id that no other record of the file has',
      },
    ],
    [
      'a place twice',
      (f) => f['places'].features.push(f['places'].features[0]),
      {
        file: places,
        pointer: '/features/2/properties/id',
        got: '"ganja"',
        expected: 'an id that no other record of the file has',
      },
    ],
    [
      'a surrounding place that is none',
      (f) => (f['places'].features[1].properties.within = 'x'),
      {
        file: places,
        pointer: '/features/1/properties/within',
        got: '"x"',
        expected: 'the id of a place',
      },
    ],
    [
      'an outline of no place',
      (f) => (f['outlines'].features[0].properties.place = 'x'),
      {
        file: outlines,
        pointer: '/features/0/properties/place',
        got: '"x"',
        expected: 'the id of a place',
      },
    ],
    [
      'a hash that is not the carrier’s',
      (f) => (f['sources'][1].custom.sha256 = 'b'.repeat(64)),
      {
        file: sources,
        pointer: '/1/custom/sha256',
        got: `"${'b'.repeat(64)}"`,
        expected: 'the hash of the carrier page',
      },
    ],
    [
      'a zone that is none',
      (f) => (f['dataset'].timeZone = 'Baku'),
      {
        file: 'events/dataset.json',
        pointer: '/timeZone',
        got: '"Baku"',
        expected: 'an IANA time zone such as Europe/Madrid',
      },
    ],
    [
      'an inferred date without a note',
      (f) => delete f['incidents'][1].whenNote,
      {
        file: two,
        pointer: '/whenNote',
        got: 'nothing',
        expected: 'a note that says from what the date is inferred',
      },
    ],
    [
      'bounds inside out',
      (f) => (f['dataset'].bounds = f['dataset'].bounds.toReversed()),
      {
        file: 'events/dataset.json',
        pointer: '/bounds',
        got: '[[48,41],[45,38]]',
        expected:
          '[[west, south], [east, north]] with south < north; west > east crosses the 180th meridian',
      },
    ],
    [
      'bounds without a width',
      (f) =>
        (f['dataset'].bounds = [
          [180, -10],
          [-180, 10],
        ]),
      {
        file: 'events/dataset.json',
        pointer: '/bounds',
        got: '[[180,-10],[-180,10]]',
        expected:
          '[[west, south], [east, north]] with south < north; west > east crosses the 180th meridian',
      },
    ],
    [
      'a disputed place with one name in one language',
      (f) =>
        (f['places'].features[0].properties.names = {
          en: 'A / B',
          az: 'A / B',
          hy: 'A / B',
          ru: 'A',
          tr: 'A / B',
        }),
      {
        file: places,
        pointer: '/features/0/properties/names/ru',
        got: '"A"',
        expected: '2 names with " / " between, as in en: "A / B"',
      },
    ],
    [
      'disputed names that are not in the language’s order',
      (f) =>
        (f['places'].features[0].properties.names = {
          // X comes before S in Azerbaijani, and Kh after S in Russian.
          en: 'Khankendi / Stepanakert',
          az: 'Xankəndi / Stepanakert',
          hy: 'Խանքենդի / Ստեփանակերտ',
          ru: 'Ханкенди / Степанакерт',
          tr: 'Hankendi / Stepanakert',
        }),
      {
        file: places,
        pointer: '/features/0/properties/names/ru',
        got: '"Ханкенди / Степанакерт"',
        expected: '"Степанакерт / Ханкенди", the alphabetical order',
      },
    ],
  ])('find %s', (_, change, expected) => {
    expect(findingsAfter(change)).toEqual([expected]);
  });

  it.each<[string, (files: Breakable) => void, Partial<Finding>]>([
    [
      'an incident’s date',
      (f) => (f['incidents'][0].when = 'Sunday'),
      { file: one, pointer: '/when', got: '"Sunday"' },
    ],
    [
      'a tally’s date',
      (f) => (f['tallies'][0].asOf = 'x'),
      { file: tallies, pointer: '/0/asOf', got: '"x"' },
    ],
    [
      'the span',
      (f) => (f['dataset'].span = '20202020'),
      { file: 'events/dataset.json', pointer: '/span' },
    ],
  ])('find %s that is none', (_, change, expected) => {
    expect(findingsAfter(change)).toEqual([expect.objectContaining(expected)]);
  });

  it('finds a carrier that is none, is itself carried, or is the source itself', () => {
    const carriedBy = (id: string): readonly Finding[] =>
      findingsAfter((f) => (f['sources'][1].custom.carriedBy = id)).filter(
        ({ file, pointer }) => file === sources && pointer === '/1/custom/carriedBy',
      );
    expect(carriedBy('x')).toEqual([
      expect.objectContaining({ got: '"x"', expected: 'the id of another source' }),
    ]);
    expect(carriedBy('courier')).toEqual([
      expect.objectContaining({ expected: 'the id of another source' }),
    ]);
    expect(carriedBy('gazette')).toEqual([
      expect.objectContaining({
        expected: 'a source that has its own file and is carried by none',
      }),
    ]);
  });

  it.each<[string, (files: Breakable) => void, string[]]>([
    [
      'a source',
      (f) => f['sources'].push(another(f['sources'][0], { id: 'x' })),
      [`${sources} /3: note: x is not used: no claim cites it, and it carries none that is`],
    ],
    [
      'a speaker',
      (f) => f['speakers'].push(another(f['speakers'][0], { id: 'x' })),
      [`${speakers} /2: note: x is not used: no claim names it as its speaker`],
    ],
    [
      'an actor',
      (f) => f['actors'].push({ id: 'x', name: 'X' }),
      ['events/actors.json /0: note: x is not used: no claim names it as actor or target'],
    ],
    [
      'a place, and what surrounds it',
      (f) => (f['incidents'][0].place = null),
      [
        `${places} /features/0: note: ganja is not used: no incident names it, and it surrounds no place that one does`,
        `${places} /features/1: note: west is not used: no incident names it, and it surrounds no place that one does`,
      ],
    ],
  ])('are told of where nothing uses them: %s', (_, change, expected) => {
    const files = sampleFiles();
    change(files);
    const { findings, notes } = checkInvariants(files);
    expect(findings).toEqual([]);
    expect(notes.map(describeNote)).toEqual(expected);
  });

  it('tell in one note what can’t be proven', () => {
    const files = sampleFiles();
    delete files.sources[0]!.custom;
    expect(checkInvariants(files)).toEqual({
      findings: [],
      notes: [
        {
          file: sources,
          pointer: '',
          text:
            '4 quotes of 2 sources without a hash, shown as unproven; ' +
            'dateline fill --articles FOLDER writes their hashes',
        },
      ],
    });
  });

  it('stands places within one another', () => {
    expect(findingsAfter((f) => (f['places'].features[1].properties.within = 'ganja'))).toEqual([]);
  });

  it('notes a place outside the bounds', () => {
    const files = sampleFiles();
    files.places.features[0]!.geometry.coordinates = [30, 50];
    expect(checkInvariants(files)).toEqual({
      findings: [],
      notes: [
        {
          file: places,
          pointer: '/features/0/geometry/coordinates',
          text: 'Ganja (30, 50) lies outside the dataset’s bounds',
        },
      ],
    });
  });

  it('finds latitude and longitude in the wrong order', () => {
    expect(
      findingsAfter((f) => (f['places'].features[0].geometry.coordinates = [40.68, 46.36])),
    ).toEqual([
      {
        file: places,
        pointer: '/features/0/geometry/coordinates',
        got: '[40.68,46.36], outside the dataset’s bounds',
        expected: '[longitude, latitude] in degrees',
        cure: 'write [46.36,40.68], which lies within them; where the place is right, widen the bounds',
      },
    ]);
  });

  it('knows bounds across the 180th meridian', () => {
    const files = sampleFiles();
    files.dataset.bounds = [
      [177, -20],
      [-178, -16],
    ];
    files.places.features[0]!.geometry.coordinates = [-179.5, -18];
    files.places.features[1]!.geometry.coordinates = [178, -17];
    expect(checkInvariants(files)).toEqual({ findings: [], notes: [] });
  });

  it('notes a likely swap where there are no bounds', () => {
    const files: Breakable = sampleFiles();
    delete files['dataset'].bounds;
    const [, west] = files['places'].features;
    const more = [46.1, 46.9, 45.8].map((lng, at) =>
      another(west, {
        geometry: { type: 'Point', coordinates: [lng, 40] },
        properties: { ...west.properties, id: `p${at}` },
      }),
    );
    files['places'].features.push(...more);
    files['places'].features[0].geometry.coordinates = [20.5, 46.36];
    const swaps = (): readonly string[] =>
      checkInvariants(files as AuthoredFiles)
        .notes.map(describeNote)
        .filter((note) => note.includes('longitude comes first'));
    expect(swaps()).toEqual([]);
    files['places'].features[0].geometry.coordinates = [40.68, 46.36];
    expect(swaps()).toEqual([
      `${places} /features/0/geometry/coordinates: note: [40.68,46.36] lies far from the other places, and [46.36,40.68] among them: longitude comes first`,
    ]);
  });
});

it('finds a swap where there are no bounds and the place lies nowhere near the others', () => {
  const files: Breakable = sampleFiles();
  delete files['dataset'].bounds;
  files['outlines'].features = [];
  const [ganja, west] = files['places'].features;
  ganja.geometry.coordinates = [-0.4, 39.4];
  west.geometry.coordinates = [39.5, -0.5];
  for (const [at, lng] of [-0.3, -0.6, -1.1].entries())
    files['places'].features.push(
      another(ganja, {
        geometry: { type: 'Point', coordinates: [lng, 39.2] },
        properties: { ...ganja.properties, id: `p${at}` },
      }),
    );
  expect(checkInvariants(files as AuthoredFiles).findings).toEqual([
    {
      file: places,
      pointer: '/features/1/geometry/coordinates',
      got: '[39.5,-0.5], far from the other places',
      expected: '[longitude, latitude] in degrees',
      cure: 'write [-0.5,39.5], which lies among them; where the place is right, give the dataset bounds that hold it',
    },
  ]);
});

it('finds a group with the dot of other only where incidents are of other', () => {
  const found = (category: string) =>
    findingsAfter((files) => {
      files['dataset'].groups = [
        { id: 'flood', names: { en: 'Flood' }, mark: 'dot', tone: 'blue' },
      ];
      for (const incident of files['incidents']) incident.category = 'flood';
      files['incidents'][0].category = category;
    });
  expect(found('flood')).toEqual([]);
  expect(found('other')).toEqual([
    {
      file: 'events/dataset.json',
      pointer: '/groups/0/mark',
      got: '"dot"',
      expected: 'a mark of its own: other, which incidents are of, has this one',
    },
  ]);
});

it('names an incident that stands in a row by its row', () => {
  const files = sampleFiles();
  files.incidents[0]!.category = 'x';
  delete files.incidents[1]!.related;
  const rows = new Map([
    ['one', 7],
    ['two', 8],
  ]);
  expect(checkInvariants(files, { rows }).findings.map(describeFinding)).toEqual([
    expect.stringMatching(/^events\/incidents\.jsonl row 7 \/category: got "x"/),
    'events/incidents.jsonl row 8 /related: got nothing, expected "one" among them, since events/incidents.jsonl row 7 names this one',
  ]);
});
