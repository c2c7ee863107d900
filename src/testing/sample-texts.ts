import * as fc from 'fast-check';

/** Words that share beginnings, in several alphabets, one with letters beyond 16 bits. */
const word = fc.oneof(
  fc.constantFrom(
    'Gəncə',
    'Gence',
    'Гянджа',
    'Գանձակ',
    'missile',
    'miss',
    'strike',
    'the',
    '𝒢anja',
  ),
  fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'ə', 'յ', '𐐷', '7'),
    minLength: 1,
    maxLength: 5,
  }),
);

const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '-', ' — ')), { maxLength: 6 })
  .map((words) => words.flat().join(''));

/** The beginnings of a word, itself the last: whole characters. */
export function beginningsOf(whole: string): string[] {
  const characters = Array.from(whole);
  return characters.map((_, at) => characters.slice(0, at + 1).join(''));
}

/** For tests: the texts of some rows, none of some. */
export const rowsOfTexts = fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 40 });
