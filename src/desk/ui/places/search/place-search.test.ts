import { describe, expect, it } from 'vitest';
import { namedPlaces } from '../../../coding/draft-suggestions.ts';
import { emptyPlace, savePlace } from '../../../coding/place-draft.ts';
import { applyChange } from '../../../records/changes.ts';
import type { Records } from '../../../records/desk-records.ts';
import { openedFolder, shippedTexts } from '../../../../testing/records/shipped-records.ts';
import { worldGazetteer } from '../../../../testing/world-gazetteer.ts';
import { createSamePlace, placesByWorldName } from '../../../suggest/places/same-place.ts';
import { createOwnSearch } from './own-search.ts';
import { spellingOf } from './place-options.ts';
import { findInWorld, nearnessOf } from './world-search.ts';

const { records: shipped } = openedFolder(shippedTexts());
const none: Records = { ...shipped, place: new Map() };
type Said = readonly [name: string, kind: 'city' | 'district' | 'sector', ...spellings: string[]];
const withPlaces = (lng: number, lat: number, ...said: Said[]): Records =>
  said.reduce((records, [name, kind, ...spellings]) => {
    const draft = { ...emptyPlace(name), kind, spellings, radius: '5', coordinates: 'x' };
    return applyChange(records, savePlace(records, { ...draft, point: { lng, lat } })!.change)
      .records;
  }, none);
const records = withPlaces(
  10,
  50,
  ['Direction of Old Town', 'sector', 'Old Town'],
  ['Old Town district', 'district', 'Old Town'],
  ['Bózen / Altstadt', 'city', 'Old Town on the Hill', 'Staraya'],
  ['Old Town', 'city'],
);
const own = createOwnSearch(records.place.values(), 'en');
const sameAs = (among: Records) => createSamePlace(namedPlaces(among.place));
const found = (query: string) => own(query, 9).map(({ name, by }) => [name, by]);

describe('the dataset’s own places', () => {
  it('are found by the whole name first, then by another spelling, by a beginning, by a part', () => {
    expect(found('old town')).toEqual([
      ['Old Town', null],
      ['Direction of Old Town', 'Old Town'],
      ['Old Town district', 'Old Town'],
      ['Bózen / Altstadt', 'Old Town on the Hill'],
    ]);
    expect(found('tow')[0]).toEqual(['Direction of Old Town', null]);
  });

  it('are found in any letters, by either of two names, by a part', () => {
    expect(found('BOZEN')).toEqual([['Bózen / Altstadt', null]]);
    expect(found('altst')).toEqual([['Bózen / Altstadt', null]]);
    expect(found('taray')).toEqual([['Bózen / Altstadt', 'Staraya']]);
    expect(found('nowhere')).toEqual([]);
  });

  it('are all there where nothing is sought, by name, as many as are wanted', () => {
    expect(found('').map(([name]) => name)).toEqual([
      'Bózen / Altstadt',
      'Direction of Old Town',
      'Old Town',
      'Old Town district',
    ]);
    expect(own('', 2)).toHaveLength(2);
  });

  it('are found by every name and spelling that the shipped dataset has', () => {
    const search = createOwnSearch(shipped.place.values(), 'en');
    for (const { properties } of shipped.place.values())
      for (const name of [...Object.values(properties.names), ...(properties.spellings ?? [])])
        expect(search(name, 99).map(({ id }) => id)).toContain(properties.id);
  });
});

describe('places of the world', () => {
  const gazetteer = worldGazetteer();
  const search = (query: string, among: Records) =>
    findInWorld(query, gazetteer, sameAs(among), nearnessOf(among.place));

  it('are the homonyms, each with what it lies in, the nearest to the dataset first', () => {
    const near = withPlaces(-89.6, 39.8, ['Somewhere', 'city']);
    const places = search(' springfield', near);
    expect(places.length).toBeGreaterThan(5);
    expect(places[0]!.label).toBe('Springfield (Illinois, United States)');
    expect(places[0]!.km).toBeLessThan(20);
    const distances = places.map(({ km }) => km!);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });

  it('are the largest first where the dataset has no place', () => {
    const people = search('springfield', none).map(({ place }) => place.people);
    expect(people).toEqual(people.toSorted((a, b) => b - a));
    expect(search('springfield', none)[0]!.km).toBeNull();
    expect(search(' ', none)).toEqual([]);
  });

  it('are not those that the dataset has', () => {
    const [, place] = [...shipped.place].find(([, { properties }]) => properties.geonames)!;
    const { geonames, names } = place.properties;
    const ids = (among: Records) => search(names['en']!, among).map((each) => each.place.geonames);
    expect(ids(none)).toContain(geonames);
    expect(ids(shipped)).not.toContain(geonames);
  });

  it('are the dataset’s under every name that the gazetteer has, told by their numbers', () => {
    const vienna = search('Wien', none).find(({ place }) => place.geonames !== null);
    const { lng, lat, geonames } = vienna!.place;
    const draft = { ...emptyPlace('V.'), kind: 'city' as const, radius: '9', coordinates: 'x' };
    const put = (change: object): Records =>
      applyChange(none, savePlace(none, { ...draft, point: { lng, lat }, ...change })!.change)
        .records;
    const answers = (query: string, among: Records) =>
      placesByWorldName(query, gazetteer, sameAs(among)).map(({ id }) => id);
    const numbered = put({ geonames });
    for (const name of ['Wien', 'Vienna', 'Вена', 'VIENNE'])
      expect(answers(name, numbered), name).toEqual(['v']);
    expect(search('Вена', numbered).map(({ place }) => place.geonames)).not.toContain(geonames);
    expect(answers('', numbered)).toEqual([]);
    const byName = createOwnSearch(numbered.place.values(), 'en');
    expect(byName('Вена', 9, new Set(['v']))).toEqual([
      { id: 'v', name: 'V.', kind: 'city', by: 'Вена' },
    ]);
    // Without a number by a name of its own, near enough and of its kind.
    const named = { spellings: ['Vienna'] };
    expect(answers('Вена', put(named))).toEqual(['v']);
    expect(answers('Вена', put({ ...named, kind: 'sector' }))).toEqual([]);
    expect(answers('Вена', put({ ...named, point: { lng: lng + 1, lat } }))).toEqual([]);
    expect(answers('Вена', put({}))).toEqual([]);
  });

  it('are also spelled as they were sought, where that is another name', () => {
    const [place] = search('Wien', none);
    expect(spellingOf(place!.place, 'WIEN')).toBe(place!.place.name === 'Vienna' ? 'WIEN' : '');
    expect(spellingOf(place!.place, place!.place.name.toLowerCase())).toBe('');
  });
});
