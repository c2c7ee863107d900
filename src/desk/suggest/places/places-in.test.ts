import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldGazetteer } from '../../../testing/world-gazetteer.ts';
import { createPlaceFinder } from './places-in.ts';
import type { NamedPlace } from './own-names.ts';

const place = (
  id: string,
  name: string,
  kind: NamedPlace['kind'],
  ...spellings: string[]
): NamedPlace => ({
  id,
  names: { en: name },
  spellings,
  kind,
  lng: 44.8,
  lat: 41.7,
});
const places: readonly NamedPlace[] = [
  {
    ...place('old-town', 'Old Town', 'city', 'Staraya'),
    names: { en: 'Old Town / Vieja', hy: 'Հին' },
  },
  place('old-town-direction', 'Direction of Old Town', 'sector', 'Old Town'),
  place('old-town-district', 'Old Town district', 'district', 'Old Town'),
  place('old-town-port', 'Port of Old Town', 'site', 'port of Old Town'),
  place('lands-end', "Land's End", 'point'),
  { ...place('tokyo', 'Tokyo', 'city'), names: { ja: '東京' } },
];
const own = createPlaceFinder(places, null);
const world = createPlaceFinder(places, worldGazetteer());

function read(sentence: string, find = own): unknown {
  return find(sentence).map(({ start, end, choices }) => [
    sentence.slice(start, end),
    ...choices.map((choice) => (choice.of === 'dataset' ? choice.id : choice.label)),
  ]);
}
const ALL = ['old-town', 'old-town-direction', 'old-town-district'];

describe('places of the dataset', () => {
  it.each<[sentence: string, words: string, ...ids: string[]]>([
    ['It fell in OLD TOWN.', 'OLD TOWN', ...ALL],
    ['Old Town’s mayor', 'Old Town', ...ALL],
    [
      'in the direction of Old Town city',
      'Old Town',
      'old-town-direction',
      'old-town',
      'old-town-district',
    ],
    ['in the Old Town district', 'Old Town district', 'old-town-district'],
    [
      'the regions of North and Old Town',
      'Old Town',
      'old-town-district',
      'old-town',
      'old-town-direction',
    ],
    ['the port of Old Town burned', 'port of Old Town', 'old-town-port'],
    ['at Land’s End', 'Land’s End', 'lands-end'],
    ['Vieja-held hills', 'Vieja', 'old-town'],
    ['Հին քաղաք', 'Հին', 'old-town'],
    ['昨日東京で', '東京', 'tokyo'],
  ])('%s', (sentence, words, ...ids) => {
    expect(read(sentence)).toEqual([[words, ...ids]]);
  });

  it('are not found in small letters, in other words or across punctuation', () => {
    expect(read('the old town, a staraya, Stary, Old. Town and Oldtown')).toEqual([]);
  });

  it('say why, and how many have the name', () => {
    const [found] = own('in the direction of Old Town');
    expect(found!.choices.map(({ reason }) => reason)).toEqual([
      { rule: 'name-kind', homonyms: 3 },
      { rule: 'name', homonyms: 3 },
      { rule: 'name', homonyms: 3 },
    ]);
  });
});

describe('places of the world', () => {
  it('are offered with country and distance, those near the dataset’s before larger ones', () => {
    const [found] = world('He spoke in Gori on Friday');
    expect(found!.choices[0]).toMatchObject({
      of: 'world',
      label: expect.stringContaining('Georgia'),
      km: expect.any(Number),
    });
    const [springfield] = world('It fell near Springfield.');
    expect(springfield!.choices.length).toBeGreaterThan(1);
    expect(springfield!.choices.length).toBeLessThanOrEqual(5);
    expect(springfield!.choices[0]!.reason.homonyms).toBeGreaterThanOrEqual(
      springfield!.choices.length,
    );
  });

  it('are those of the dataset under every name that the gazetteer has', () => {
    const ganja = { ...place('ganja', 'Ganja', 'city'), lng: 46.36, lat: 40.68, geonames: 586523 };
    const find = createPlaceFinder([ganja], worldGazetteer());
    expect(read('Обстрел: Гянджа горит', find)).toEqual([['Гянджа', 'ganja']]);
  });

  it('are a country and what is near before towns elsewhere that are called so', () => {
    const fresh = createPlaceFinder([], worldGazetteer());
    expect(read('It fell in Armenia.', fresh)).toEqual([['Armenia', 'Armenia']]);
    expect(read('He spoke in Georgia.', fresh)).toEqual([
      ['Georgia', 'Georgia', 'Georgia (United States)'],
    ]);
    const quindio = createPlaceFinder(
      [{ ...place('calarca', 'Calarcá', 'town'), lng: -75.64, lat: 4.53 }],
      worldGazetteer(),
    );
    expect(read('It fell in Armenia.', quindio)).toEqual([
      ['Armenia', 'Armenia', ...Array(2).fill(expect.stringContaining('Colombia'))],
    ]);
  });

  it.each<[sentence: string, ...words: string[]]>([
    ['Turkey, France and the US called for it', 'Turkey', 'France', 'US'],
    ['In Rio de Janeiro and in São Paulo', 'Rio de Janeiro', 'São Paulo'],
    ['From Marseille’s port', 'Marseille'],
    ['It went from Old Town to Lyon and Nantes', 'Old Town', 'Lyon', 'Nantes'],
  ])('are found: %s', (sentence, ...words) => {
    expect(world(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual(words);
  });

  it('are no people, agencies, days or words that begin a sentence', () => {
    expect(
      read('Smith said on Monday that NATO and President Lincoln, AP, may march', world),
    ).toEqual([]);
    expect(read('Last May it was, In Of At, Mr. Washington', world)).toEqual([]);
  });
});

it('places stand where they say, apart and in order, whatever a text says', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...'Old Town Town’s direction of port Land’s End Paris in near US San de la 東京 ( , . - \u202e \u0000'.split(
        ' ',
      ),
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const text = words.join(' ');
      let reached = 0;
      for (const { start, end, choices } of world(text)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(choices.length).toBeGreaterThan(0);
        reached = end;
      }
    }),
    { numRuns: 500 },
  );
});
