import type { Word } from '../sentence-words.ts';
import type { FigureLanguage } from './figure-language.ts';

/** How old somebody is, between two commas. */
const ENCLOSED = /^,\s(?:[1-9]\d?|1[01]\d)[,;.]?$/;
/** So far before a number what makes an age of it may begin, UTF-16 units. */
const BEFORE = 40;

/**
 * Whether a number says how old somebody is: "aged 31", "ages 5 to 12", "Ana Puig, 31, was …", "her son, 7".
 * @param words of the text, in which the number stands from one word to another, the end excluded
 */
export function isAge(
  text: string,
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
  { aged, persons, stops, within }: FigureLanguage,
): boolean {
  const [before, last, next] = [words[from - 1], words[to - 1]!, words[to]];
  if (!before || (!last.isLast && next && !stops.has(next.lower))) return false;
  const { start } = words[from]!;
  if (aged.test(text.slice(Math.max(0, start - BEFORE), start))) return true;
  if (!ENCLOSED.test(text.slice(before.end, last.end + 1))) return false;
  if (persons.has(before.lower)) return true;
  let name = from;
  while (name > 0 && /^\p{Lu}/u.test(words[name - 1]!.text)) name -= 1;
  // "In Vila, 31, mostly boys, …": a place is nobody.
  return name < from && ![name - 1, name].some((at) => within.has(words[at]?.lower ?? ''));
}
