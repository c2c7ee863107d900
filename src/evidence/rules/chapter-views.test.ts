import { describe, expect, it } from 'vitest';
import { checkInvariants } from '../invariants.ts';
import type { Chapter } from '../model.ts';
import { findingsAfter, sampleFiles } from '../../testing/sample-files.ts';
import { createSchemaCheck } from '../schema/schema-check.ts';

const chapter = (view: Chapter['view'], more: Partial<Chapter> = {}): Chapter => ({
  view,
  label: { en: 'First days' },
  text: { en: 'Both ministries report fighting.' },
  ...more,
});

describe('chapters', () => {
  it('may name anything of the dataset', () => {
    const view = {
      t: '2020-10-10/2020-10-11',
      place: 'ganja',
      incident: 'one',
      cat: 'strike,shelling',
      party: 'azerbaijan,press',
      source: 'courier',
      view: 'until',
    } as const;
    expect(findingsAfter((f) => (f['dataset'].chapters = [chapter(view)]))).toEqual([]);
  });

  it.each([
    ['lang', 'en', /the page keeps its language/],
    ['ui', 'full', /an embed keeps its size/],
    ['data', '1.0.0', /the page keeps the version/],
  ])('that name what they leave as it is, such as %s, are told of', (key, value, why) => {
    const files = sampleFiles();
    files.dataset.chapters = [chapter({ [key]: value })];
    const { findings, notes } = checkInvariants(files);
    expect(findings).toEqual([]);
    expect(notes).toContainEqual({
      file: 'events/dataset.json',
      pointer: `/chapters/0/view/${key}`,
      text: expect.stringMatching(why) as string,
    });
  });

  it.each<[string, Chapter, string, string, string]>([
    ['a place', chapter({ place: 'x' }), 'view/place', '"x"', 'the id of a place of this dataset'],
    [
      'an incident',
      chapter({ incident: 'x' }),
      'view/incident',
      '"x"',
      'the id of an incident of this dataset',
    ],
    [
      'a category',
      chapter({ cat: 'strike,x' }),
      'view/cat',
      '"x"',
      'a category or group of this dataset',
    ],
    ['a party', chapter({ party: 'x' }), 'view/party', '"x"', 'a party of this dataset'],
    [
      'a source',
      chapter({ source: 'x' }),
      'view/source',
      '"x"',
      'the id of a source of this dataset',
    ],
    [
      'a day',
      chapter({ t: '2020-10-32' }),
      'view/t',
      '"2020-10-32"',
      'a day (2020-10-11), days (2020-10-10/2020-10-17) or clock times without an offset (2020-10-11T02:00/2020-10-11T14:30)',
    ],
    [
      'a day of the span',
      chapter({ t: '2020-11-02/2020-11-03' }),
      'view/t',
      '"2020-11-02/2020-11-03"',
      'a time within 2020-09-27/2020-11-02',
    ],
    [
      'a camera of the world',
      chapter({ map: '99/200/999' }),
      'view/map',
      '"99/200/999"',
      'zoom/latitude/longitude: a zoom from 0 to 22, a latitude within ±90, a longitude within ±180 (6/40.2/46.5)',
    ],
    [
      'a language of the dataset',
      chapter({}, { label: { en: 'One', az: 'Bir' } }),
      'label/az',
      '"az"',
      'one of the dataset’s languages: en',
    ],
  ])('that name %s that is none are found', (_, bad, at, got, expected) => {
    expect(findingsAfter((f) => (f['dataset'].chapters = [bad]))).toEqual([
      { file: 'events/dataset.json', pointer: `/chapters/0/${at}`, got, expected },
    ]);
  });

  it('may have their words by the tag of a language in other letters', () => {
    const found = findingsAfter((files) => {
      files['dataset'].languages = ['EN'];
      files['dataset'].chapters = [chapter({})];
    });
    expect(found).toEqual([]);
  });

  it('are read without a span too, and may then go beyond the incidents', () => {
    const found = (t: string) =>
      findingsAfter((files) => {
        delete files['dataset'].span;
        files['dataset'].chapters = [chapter({ t })];
      }).map(({ pointer, got }) => [pointer, got]);
    expect(found('yesterday')).toEqual([['/chapters/0/view/t', '"yesterday"']]);
    expect(found('2011-01-01/2011-12-31')).toEqual([]);
    expect(found('2020-10-11T02:00/2020-10-11T14:30')).toEqual([]);
  });

  it.each([
    ['an unknown key of the view', chapter({ where: 'ganja' } as Chapter['view'])],
    ['a label in no language', chapter({}, { label: {} })],
    ['a label in what is no language', chapter({}, { label: { 'not a tag': 'One' } })],
    ['a camera that is none', chapter({ map: 'near Ganja' })],
  ])('do not fit the schema with %s', (_, bad) => {
    const dataset = { ...sampleFiles().dataset, chapters: [bad] };
    expect(createSchemaCheck()('dataset', 'd', dataset)).not.toEqual([]);
  });
});
