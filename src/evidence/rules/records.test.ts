import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { checkInvariants } from '../invariants.ts';
import { findingsAfter, sampleFiles } from '../../testing/sample-files.ts';
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
      'a source without a hash',
      (f) => delete f['sources'][0].custom.sha256,
      {
        file: sources,
        pointer: '/0/custom/sha256',
        got: 'nothing',
        expected: 'the SHA-256 of the article’s file as coded',
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
      'a source that nothing cites',
      (f) => f['sources'].push(another(f['sources'][0], { id: 'x' })),
      {
        file: sources,
        pointer: '/3',
        got: '"x"',
        expected: 'a source that a claim cites, or that carries one',
      },
    ],
    [
      'a speaker that says nothing',
      (f) => f['speakers'].push(another(f['speakers'][0], { id: 'x' })),
      { file: speakers, pointer: '/2', got: '"x"', expected: 'a speaker that a claim names' },
    ],
    [
      'a zone that is none',
      (f) => (f['dataset'].timeZone = 'Baku'),
      {
        file: 'events/dataset.json',
        pointer: '/timeZone',
        got: '"Baku"',
        expected: 'an IANA time zone such as Asia/Baku',
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
        expected: '[[west, south], [east, north]] with west < east and south < north',
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

  it('finds places that no incident names and none surround, with their outlines', () => {
    expect(findingsAfter((f) => (f['incidents'][0].place = null))).toEqual([
      {
        file: places,
        pointer: '/features/0',
        got: '"ganja"',
        expected: 'a place that an incident names, or that surrounds one',
      },
      {
        file: places,
        pointer: '/features/1',
        got: '"west"',
        expected: 'a place that an incident names, or that surrounds one',
      },
      {
        file: outlines,
        pointer: '/features/0',
        got: '"west"',
        expected: 'the outline of a place that an incident names, or that surrounds one',
      },
    ]);
  });

  it('stands places within one another', () => {
    expect(findingsAfter((f) => (f['places'].features[1].properties.within = 'ganja'))).toEqual([]);
  });

  it('notes a place outside the bounds', () => {
    const files = sampleFiles();
    files.places.features[0]!.geometry.coordinates = [40.68, 46.36];
    expect(checkInvariants(files)).toEqual({
      findings: [],
      notes: [
        {
          file: places,
          pointer: '/features/0/geometry/coordinates',
          text: 'Ganja (40.68, 46.36) lies outside the dataset’s bounds',
        },
      ],
    });
  });
});
