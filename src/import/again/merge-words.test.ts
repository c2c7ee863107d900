import { describe, expect, it } from 'vitest';
import { LOOKS } from '../records/vocabulary-of.ts';
import { mergeWords } from './merge-words.ts';
import type { Words } from './merge-words.ts';

const NOTHING: Words = { dataset: {}, sources: [], speakers: [], actors: [], places: [] };
const group = (name: string, look: number) => ({
  id: name.toLowerCase(),
  names: { en: name },
  mark: LOOKS[look]![0],
  tone: LOOKS[look]![1],
});
const category = (name: string, of = name) => ({
  id: name.toLowerCase(),
  group: of.toLowerCase(),
  names: { en: name },
});
const datasetOf = (...names: readonly string[]): Words => ({
  ...NOTHING,
  dataset: {
    id: 'mine',
    groups: names.map((name, at) => group(name, at)),
    categories: names.map((name) => category(name)),
  },
});

describe('groups of a second import', () => {
  it('keep their marks, and new ones have what is free', () => {
    const imported = datasetOf('Fire', 'Flood');
    const { dataset } = mergeWords({
      imported,
      now: imported,
      fresh: datasetOf('Storm', 'Flood', 'Fire'),
    });
    expect(dataset.groups?.map(({ id, mark }) => [id, mark])).toEqual([
      ['fire', LOOKS[0][0]],
      ['flood', LOOKS[1][0]],
      ['storm', LOOKS[2][0]],
    ]);
  });

  it('for which there is no mark leave their categories to “other”', () => {
    const names = LOOKS.map((_, at) => `Kind${at}`);
    const imported = datasetOf(...names);
    // A person has added a word to each: none of them goes.
    const groups = imported.dataset.groups!.map((one) => ({ ...one, names: { en: 'Own' } }));
    const now = { ...imported, dataset: { ...imported.dataset, groups } };
    const { dataset } = mergeWords({ imported, now, fresh: datasetOf('Fire') });
    expect(dataset.groups).toEqual(groups);
    expect(dataset.categories).toEqual([{ ...category('Fire'), group: 'other' }]);
  });

  it('stay while a person’s category is of them', () => {
    const imported = datasetOf('Fire', 'Flood');
    const own = category('Arson', 'Fire');
    const categories = [...imported.dataset.categories!, own];
    const now = { ...imported, dataset: { ...imported.dataset, categories } };
    const { dataset } = mergeWords({ imported, now, fresh: datasetOf('Flood') });
    expect(dataset.groups?.map(({ id }) => id)).toEqual(['flood', 'fire']);
    expect(dataset.categories).toEqual([category('Flood'), own]);
  });
});

it('names what it named, under the ids that it has now', () => {
  const article = (id: string, address: string) => ({ id, title: 'Gazette', URL: address });
  const place = (id: string, lng: number) => ({
    geometry: { coordinates: [lng, 0] },
    properties: { id, names: { uk: 'Село' } },
  });
  const sources = [article('gazette', 'a'), article('gazette-2', 'b')];
  const imported = { ...NOTHING, sources, places: [place('place', 1), place('place-2', 2)] };
  const view = { place: 'place-2', source: 'gazette,gazette-2', t: '2020' };
  const now = {
    ...imported,
    dataset: { chapters: [{ view }] },
    sources: [{ ...sources[0]!, custom: { carriedBy: 'gazette-2' } }, sources[1]!],
  };
  const fresh = {
    ...NOTHING,
    sources: [article('gazette', 'c'), article('gazette-2', 'a'), article('gazette-3', 'b')],
    places: [place('place', 2), place('place-2', 1)],
  };
  const merged = mergeWords({ imported, now, fresh });
  expect(merged.dataset.chapters).toEqual([
    { view: { place: 'place', source: 'gazette-2,gazette-3', t: '2020' } },
  ]);
  expect(merged.sources).toEqual([
    { ...article('gazette-2', 'a'), custom: { carriedBy: 'gazette-3' } },
    article('gazette-3', 'b'),
    article('gazette', 'c'),
  ]);
});
