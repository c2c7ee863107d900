import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { compileDataset } from '../compile.ts';
import { datasetOf, partsOf } from '../dataset.ts';
import { foldedWords } from './fold.ts';
import type { Found } from './search-index.ts';
import { createSearcherOf } from './search.ts';

const data = resolve(import.meta.dirname, '../../../data');
const read = (path: string): unknown => JSON.parse(readFileSync(join(data, path), 'utf8'));
const incidents = readdirSync(join(data, 'events/incidents')).map((name) =>
  read(`events/incidents/${name}`),
) as AuthoredFiles['incidents'];

const parts = partsOf(
  compileDataset({
    dataset: read('events/dataset.json'),
    sources: read('events/sources.json'),
    speakers: read('events/speakers.json'),
    actors: [],
    basemap: null,
    tallies: read('events/tallies.json'),
    places: read('geo/places.geojson'),
    outlines: read('geo/outlines.geojson'),
    incidents: [
      ...incidents,
      { ...incidents[0]!, id: 'undated', title: 'Some day, somewhere', when: '../..' },
    ],
  } as Omit<AuthoredFiles, 'coding'>),
);
const all = parts.incidents;
const searcher = createSearcherOf(datasetOf(parts), all);
const index = {
  find(query: string): Set<string> {
    const { rows } = searcher.find(query) as Found;
    return new Set(all.flatMap(({ id }, row) => (rows[row] === 1 ? [id] : [])));
  },
};
const at = (place: string): string[] =>
  all.filter((incident) => incident.place === place).map(({ id }) => id);

describe('search', () => {
  it.each(['ganja', 'GANJA', 'Gəncə', 'gence', 'Гянджа', 'гяндж', 'Գյանջա', 'ԳԱՆՁԱԿ', 'Gandzak'])(
    'finds Ganja as %s',
    (written) => {
      const found = index.find(written);
      expect(at('ganja').filter((id) => !found.has(id))).toEqual([]);
    },
  );

  it.each(['Xankendi', 'Xankəndi', 'Stepanakert', 'Степанакерт', 'ՍՏԵՓԱՆԱԿԵՐՏ', 'Խանքենդի'])(
    'finds Khankendi / Stepanakert as %s',
    (written) => {
      const found = index.find(written);
      const there = at('khankendi-stepanakert');
      expect(there.length).toBeGreaterThan(0);
      expect(there.filter((id) => !found.has(id))).toEqual([]);
    },
  );

  it('asks for every word, each as the beginning of one', () => {
    const both = index.find('ganja miss');
    const ganja = index.find('ganja');
    const missile = index.find('miss');
    expect([...both].toSorted()).toEqual([...ganja].filter((id) => missile.has(id)).toSorted());
    expect(both.size).toBeGreaterThan(0);
    expect(index.find('anja').size).toBe(0);
  });

  it('looks in quotes, speakers, articles, publishers and categories, and at the undated too', () => {
    expect(index.find('nine people including four women')).toContain(
      'ganja-missile-strike-2020-10-11',
    );
    expect(index.find('prosecutor general')).toContain('ganja-missile-strike-2020-10-11');
    expect(index.find('daily sabah').size).toBeGreaterThan(0);
    expect(index.find('civilian lives').size).toBeGreaterThan(0);
    expect(index.find('explosion heard').size).toBeGreaterThan(0);
    expect(index.find('some day somewhere')).toEqual(new Set(['undated']));
  });

  it('keeps everything where there is no word, and the answer where the words are the same', () => {
    expect(index.find(' — ').size).toBe(all.length);
    const asked = searcher.find('Ganja') as Found;
    const again = searcher.find(' ganja ') as Found;
    expect(again.rows).toBe(asked.rows);
    expect([asked.query, again.query]).toEqual(['Ganja', ' ganja ']);
  });

  it('finds an incident by every word of its title, however written', () => {
    const titled = fc.constantFrom(...all).chain((incident) =>
      fc.record({
        incident: fc.constant(incident),
        word: fc.constantFrom(...incident.title.split(/[^\p{L}\p{N}'’]+/u).filter(Boolean)),
        cut: fc.nat(8),
      }),
    );
    fc.assert(
      fc.property(titled, ({ incident, word, cut }) => {
        const found = index.find(word);
        expect(found).toContain(incident.id);
        expect(
          index.find(
            foldedWords(word)
              .join(' ')
              .slice(0, -cut || undefined),
          ),
        ).toContain(incident.id);
        for (const written of [
          word.toUpperCase(),
          word.toLowerCase(),
          word.normalize('NFD'),
          word.replace(/\p{L}/gu, '$&\u0323'),
        ])
          expect([...index.find(written)].toSorted()).toEqual([...found].toSorted());
      }),
    );
  });
});
