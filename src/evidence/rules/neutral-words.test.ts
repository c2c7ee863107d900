import { describe, expect, it } from 'vitest';
import { checkInvariants } from '../invariants.ts';
import { loadedWords } from '../words/loaded-words.ts';
import { findingsAfter, sampleFiles } from '../../testing/sample-files.ts';
import type { Breakable } from '../../testing/sample-files.ts';

describe('loaded words', () => {
  it.each([
    'liberate',
    'Liberated',
    'LIBERATION',
    'liberators',
    'occupy',
    'occupied',
    'occupiers',
    'occupation',
    'occupying',
    'unoccupied',
    're-occupied',
    'retake',
    'retakes',
    'retook',
    'retaking',
    'aggression',
    'aggressor',
    'invade',
    'invaders',
    'invasion',
    'enemy',
    'enemies',
    'terrorist',
    'terror',
    'counter-terrorism',
    'separatists',
    'martyr',
    'martyred',
    'mercenary',
    'mercenaries',
    'neutralised',
    'neutralized',
    'so-called',
    'ethnic cleansing',
    'hero',
    'heroic',
  ])('are seen in their forms: %s', (word) => {
    expect(loadedWords(`Reported ${word}, Ganja`)).toEqual([word]);
  });

  it.each([
    'territory',
    'preoccupied',
    'occupants of a car',
    'neutral ground',
    'heroin',
    'an annex of a school',
    'ceasefire regime',
    'Reported missile strike, Ganja',
    'Control change announced by Azerbaijan',
  ])('are not seen in %j', (text) => {
    expect(loadedWords(text)).toEqual([]);
  });
});

describe('the product’s own words', () => {
  const place = 'geo/places.geojson';
  it.each<[string, (files: Breakable) => void, string, string]>([
    [
      'a title',
      (f) => (f['incidents'][0].title = 'Ganja liberated'),
      'events/incidents/one.json',
      '/title',
    ],
    [
      'a title, in quotation marks too',
      (f) => (f['incidents'][0].title = '“liberated”'),
      'events/incidents/one.json',
      '/title',
    ],
    [
      'a note',
      (f) => (f['incidents'][1].whenNote = 'since they liberated it'),
      'events/incidents/two.json',
      '/whenNote',
    ],
    [
      'a tally’s title',
      (f) => (f['tallies'][0].title = 'liberated people'),
      'events/tallies.json',
      '/0/title',
    ],
    [
      'what is counted',
      (f) => (f['tallies'][0].claims[0].figures[0].of = 'liberated people'),
      'events/tallies.json',
      '/0/claims/0/figures/0/of',
    ],
    [
      'the dataset’s title',
      (f) => (f['dataset'].title = 'A liberated land'),
      'events/dataset.json',
      '/title',
    ],
    [
      'the dataset’s summary',
      (f) => (f['dataset'].summary = 'It was liberated'),
      'events/dataset.json',
      '/summary',
    ],
    [
      'a chapter’s label',
      (f) =>
        (f['dataset'].chapters = [
          { view: {}, label: { en: 'Ganja liberated' }, text: { en: 'A day.' } },
        ]),
      'events/dataset.json',
      '/chapters/0/label/en',
    ],
    [
      'a chapter’s text',
      (f) =>
        (f['dataset'].chapters = [
          { view: {}, label: { en: 'Ganja' }, text: { en: 'The day it was liberated.' } },
        ]),
      'events/dataset.json',
      '/chapters/0/text/en',
    ],
    [
      'the note of a point',
      (f) => (f['places'].features[1].properties.coordinates = 'as liberated'),
      place,
      '/features/1/properties/coordinates',
    ],
  ])('take no side in %s', (_, change, file, pointer) => {
    expect(
      findingsAfter(change).map((found) => ({ ...found, got: found.got.toLowerCase() })),
    ).toEqual([
      {
        file,
        pointer,
        got: '"liberated"',
        expected:
          'neutral words, such as "control change announced by …"; loaded ones stay inside quotes',
      },
    ]);
  });

  it('take no side in a summary of what a source says', () => {
    const summary = (note: string) =>
      findingsAfter((f) => {
        const [claim] = f['incidents'][1].claims;
        delete claim.quote;
        claim.note = note;
      });
    expect(summary('They liberated it.')).toEqual([
      expect.objectContaining({ pointer: '/claims/0/note', got: '"liberated"' }),
    ]);
    expect(summary('They say that it was “liberated”.')).toEqual([]);
  });

  it('hold the words that the dataset lists, and no others', () => {
    const found = (words: string[], title: string) =>
      findingsAfter((f) => {
        f['dataset'].loadedWords = words;
        f['incidents'][0].title = title;
      }).map(({ got, expected }) => [got, expected]);
    expect(found(['quake', 'act of God'], 'Act of god, after a Quake')).toEqual([
      ['"Act of god"', 'words that the dataset does not list as loaded; those stay inside quotes'],
      ['"Quake"', 'words that the dataset does not list as loaded; those stay inside quotes'],
    ]);
    expect(found(['quake'], 'Earthquakes, and a town liberated')).toEqual([]);
    expect(found(['C++ (new)'], 'The C++ (new) rule')).toHaveLength(1);
    expect(found([], 'A town liberated')).toEqual([]);
  });

  it('are not held against a war’s where the dataset tells of something else', () => {
    expect(
      findingsAfter((f) => {
        f['dataset'].categories = ['shelling', 'diplomacy'].map((id) => ({
          id,
          group: 'other',
          names: { en: id },
        }));
        f['incidents'][0].title = 'Hen liberated';
      }),
    ).toEqual([]);
  });

  it('may cite in a note, and name a speaker as the speaker is named', () => {
    const files = sampleFiles();
    files.incidents[1]!.whenNote = 'Printed as “since it was liberated”.';
    files.speakers[0]!.name = 'Committee against Terrorism';
    expect(checkInvariants(files)).toEqual({
      findings: [],
      notes: [
        {
          file: 'events/speakers.json',
          pointer: '/0/name',
          text: '"Terrorism" takes a side, unless it is a proper name',
        },
      ],
    });
  });
});
