import { foldNames } from '../../../geo/gazetteer/fold-names.ts';
import type { OfferedIncident } from './offered-incidents.ts';

/** A category that an incident may be of, and why. */
export interface OfferedCategory {
  readonly id: string;
  /** A word of its name stands in the sentence; else incidents of the same place or days are of it, so many. */
  readonly because: { readonly word: string } | { readonly incidents: number };
}

/** Words of names that say nothing of what is meant, and shorter ones. */
const EMPTY = new Set('another other unstated kind reported announced general'.split(' '));
const SHORTEST = 4;

/**
 * The categories of which a word of the name, in any language, stands in a sentence, those with more such words first; then
 * those of the incidents offered, the most frequent first.
 * @param named each category with all that it is called
 */
export function offeredCategories(
  sentence: string,
  named: readonly { readonly id: string; readonly names: readonly string[] }[],
  offered: readonly OfferedIncident[],
): readonly OfferedCategory[] {
  const said = wordsOf(sentence);
  const bySentence = named.flatMap(({ id, names }) => {
    const words = new Set(names.flatMap(wordsOf));
    const hits = said.filter((word) => [...words].some((one) => isSame(one, word)));
    return hits[0] === undefined ? [] : [{ id, hits: hits.length, word: hits[0] }];
  });
  const counts = new Map<string, number>();
  for (const { incident } of offered)
    counts.set(incident.category, (counts.get(incident.category) ?? 0) + 1);
  const first = bySentence
    .toSorted((a, b) => b.hits - a.hits)
    .map(({ id, word }): OfferedCategory => ({ id, because: { word } }));
  const others = [...counts]
    .filter(([id]) => !bySentence.some((one) => one.id === id))
    .toSorted(([, a], [, b]) => b - a)
    .map(([id, incidents]): OfferedCategory => ({ id, because: { incidents } }));
  return [...first, ...others];
}

function wordsOf(text: string): readonly string[] {
  return [...new Set(foldNames(text).split(' '))].filter(
    (word) => word.length >= SHORTEST && !EMPTY.has(word),
  );
}

/** Forms of one word: "shelling" and "shelled", "strike" and "strikes". */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same += 1;
  return same >= SHORTEST && same >= shorter - 2 && Math.abs(a.length - b.length) <= 3;
}
