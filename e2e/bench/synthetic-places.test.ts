import { expect, test } from 'vitest';
import { loadedWords } from '../../src/evidence/words/loaded-words.ts';
import { createRandom } from './random.js';
import { createPlaces, SYLLABLES } from './synthetic-places.js';

const BOUNDS = [
  [45.6, 38.75],
  [47.75, 41.05],
] as const;

test('no name holds a loaded word, whatever syllables chance puts together', () => {
  const longer = (words: readonly string[]): string[] =>
    words.flatMap((word) => SYLLABLES.map((syllable) => word + syllable));
  const ofThree = longer(longer(SYLLABLES));
  expect([...ofThree, ...longer(ofThree)].filter((word) => loadedWords(word).length > 0)).toEqual(
    [],
  );
});

test('there are names for as many places as the benchmark has, in three alphabets', () => {
  const places = createPlaces(20_000, BOUNDS, createRandom(1));
  expect(new Set(places.map(({ id }) => id)).size).toBe(20_000);
  for (const { names } of places) {
    expect(names.en).toMatch(/^[A-Z][a-z]{5,7}$/);
    expect([names.hy.length, names.ru.length]).toEqual([names.en.length, names.en.length]);
  }
});
