import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Incident, Place, Source, Speaker } from '../../evidence/model.ts';
import { createVocabulary, resolveVocabulary } from '../../evidence/vocabulary.ts';
import { codesOf } from '../../evidence/vocabulary.ts';
import { columnsOf } from '../indexes/columns.ts';
import { foldedWords } from './fold.ts';
import { packedWords } from './packed-reader.ts';
import { packWords } from './packed-words.ts';
import {
  categoryTexts,
  incidentTexts,
  nameTexts,
  placeTexts,
  sourceTexts,
} from './searched-texts.ts';
import { createSearcher } from './searcher.ts';
import { indexWords, wordsInMemory } from './word-index.ts';
import type { Words } from './word-index.ts';

const places = [
  {
    id: 'ganja',
    names: { en: 'Ganja', az: 'Gəncə' },
    spellings: ['Гянджа', 'Գանձակ'],
    geonames: 586523,
  },
  { id: 'mingachevir', names: { en: 'Mingachevir' }, spellings: ['Mingəçevir'] },
] as unknown as Place[];
const sources = [
  { id: 'sabah', title: 'Nine dead in Ganja', 'container-title': 'Daily Sabah' },
  { id: 'bbc', title: 'Civilian lives', 'container-title': 'BBC News' },
] as Source[];
const speakers = [
  { id: 'office', name: 'Prosecutor General' },
  { id: 'ministry', name: 'Ministry of Defence' },
] as Speaker[];
const actors: Actor[] = [
  { id: 'army', name: { en: 'The army', es: 'El ejército' } },
  { id: 'villagers', name: 'Villagers' },
];
const vocabulary = createVocabulary(
  resolveVocabulary({
    groups: [
      { id: 'water', names: { en: 'Water', es: 'Agua' }, mark: 'ring', tone: 'blue' },
      { id: 'relief', names: { en: 'Relief' }, mark: 'cross', tone: 'green' },
    ],
    categories: [
      { id: 'river-flood', group: 'water', names: { en: 'River flood', es: 'Crecida' } },
      { id: 'ceasefire', group: 'relief', names: { en: 'Pause' } },
    ],
  }),
);

const claim = fc.record({
  source: fc.constantFrom('sabah', 'bbc'),
  speaker: fc.constantFrom('office', 'ministry'),
  stance: fc.constant('reports'),
  actor: fc.constantFrom('army', 'villagers', undefined),
  target: fc.constantFrom('army', 'villagers', undefined),
  quote: fc.option(
    fc.record({
      exact: fc.constantFrom('nine people', 'a missile', 'heard in Gəncə', 'none'),
    }),
    { nil: undefined },
  ),
  note: fc.constantFrom('Strike, as told', undefined),
});
const field = fc.record({
  name: fc.constantFrom('Depth', 'Sea'),
  value: fc.constantFrom<string | number>('Villagers of Ganja', 12, 'nine'),
});
const incidents = fc.array(
  fc.record({
    title: fc.constantFrom('Missile strike', 'Strike on Mingachevir', 'Talks', 'Nine years on'),
    category: fc.constantFrom(...vocabulary.categories.map(({ id }) => id)),
    place: fc.constantFrom('ganja', 'mingachevir', null),
    claims: fc.array(claim, { maxLength: 3 }),
    fields: fc.option(fc.array(field, { maxLength: 2 }), { nil: undefined }),
    time: fc.constant({ form: 'date', start: 0, end: 1 }),
  }),
  { maxLength: 30 },
) as unknown as fc.Arbitrary<Incident[]>;
const WORDS = (
  'missile GƏNCƏ ганджа Гянджа Գանձակ nine ninety sabah bbc prosecutor ministry strike ceasefire ' +
  'mingachevir lives talks river agua crecida pause army ejercito villagers told 12 —'
).split(' ');
const query = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 12 })), { maxLength: 3 })
  .map((words) => words.map(([word, length]) => word.slice(0, length)).join(' '));

const searched = (rows: readonly Incident[], words: Words) => {
  const codes = {
    places: codesOf(places),
    sources: codesOf(sources),
    speakers: codesOf(speakers),
    actors: codesOf(actors),
    categories: vocabulary.categoryCodes,
  };
  const columns = columnsOf(rows, codes);
  return createSearcher({ columns, vocabulary, places, sources, speakers, actors, words });
};

/** What a look at all texts of an incident finds. */
function holds(incident: Incident, asked: string): boolean {
  const words = [
    ...incidentTexts(incident),
    ...vocabulary.categories
      .filter(({ id }) => id === incident.category)
      .flatMap((category) => categoryTexts(category, vocabulary.groupOf(category.id))),
    ...places.filter(({ id }) => id === incident.place).flatMap(placeTexts),
    ...incident.claims.flatMap((own) => [
      ...sources.filter(({ id }) => id === own.source).flatMap(sourceTexts),
      ...speakers.filter(({ id }) => id === own.speaker).flatMap(nameTexts),
      ...actors.filter(({ id }) => id === own.actor || id === own.target).flatMap(nameTexts),
    ]),
  ].flatMap(foldedWords);
  return foldedWords(asked).every((begin) => words.some((word) => word.startsWith(begin)));
}

describe('createSearcher', () => {
  it('finds exactly what a look at all texts finds, at once or from files', async () => {
    await fc.assert(
      fc.asyncProperty(
        incidents,
        fc.array(query, { minLength: 1, maxLength: 12 }),
        async (rows, queries) => {
          const index = indexWords(rows.map((row) => incidentTexts(row)));
          const files = new Map([...packWords(index, 40)].map((file) => [file.name, file.bytes]));
          const here = searched(rows, wordsInMemory(index));
          const packed = searched(
            rows,
            packedWords((name) => Promise.resolve(files.get(name)!), rows.length),
          );
          for (const asked of queries) {
            const expected = Uint8Array.from(rows, (row) => (holds(row, asked) ? 1 : 0));
            const found = here.find(asked);
            expect(found).not.toBeInstanceOf(Promise);
            expect(found).toEqual({ query: asked, rows: expected });
            expect(await packed.find(asked)).toEqual(found);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(['Gəncə', 'гянджа', 'Գանձակ', 'ԳԱՆՁԱԿ', 'gence'])('finds a place as %s', (written) => {
    const row = { title: 'Talks', category: 'other', claims: [], time: { form: 'date' } };
    const rows = ['mingachevir', 'ganja', null].map((place) => ({ ...row, place }));
    const words = wordsInMemory(indexWords(rows.map(() => [])));
    expect(searched(rows as unknown as Incident[], words).find(written)).toEqual({
      query: written,
      rows: Uint8Array.of(0, 1, 0),
    });
  });

  it('refuses words of other rows', () => {
    expect(() => searched([], wordsInMemory(indexWords([['missile']])))).toThrow(
      /got 1, expected the dataset's 0\. Index/,
    );
  });

  it('asks for a word once while queries grow, and again after it failed', async () => {
    const marked: string[] = [];
    let down = true;
    const searcher = searched([], {
      rows: 0,
      mark: (prefix) => {
        marked.push(prefix);
        return down ? Promise.reject(new Error('no answer')) : Promise.resolve();
      },
    });
    await expect(searcher.find('ganja')).rejects.toThrow('no answer');
    down = false;
    await searcher.find('ganja');
    await Promise.all([searcher.find('Ganja m'), searcher.find('ganja mi')]);
    await searcher.find('ganja g m');
    expect(marked).toEqual(['ganja', 'ganja', 'm', 'mi']);
  });
});
