/** The run of an article's text that is most like some words. */
export interface NearText {
  /** UTF-16 units from the start of the file. */
  readonly start: number;
  readonly text: string;
  /** How many of the words it has, 0 to 1. */
  readonly share: number;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Less than so much in common is no likeness. */
const LEAST_SHARE = 0.5;

/**
 * Looks for words that an article has in other letters: of all runs of as many words, the first that has the most of
 * them, and of equals has most of them in their places.
 * @returns null where no run has half of them
 */
export function nearestText(words: string, text: string): NearText | null {
  const wanted = wordsOf(words);
  const there = wordsOf(text);
  if (wanted.length === 0 || there.length === 0) return null;
  const length = Math.min(wanted.length, there.length);
  const open = new Map<string, number>();
  for (const { folded } of wanted) open.set(folded, (open.get(folded) ?? 0) + 1);
  let found = 0;
  let best = { from: 0, found: 0, inPlace: 0 };
  there.forEach(({ folded }, at) => {
    const left = open.get(folded);
    if (left !== undefined) {
      open.set(folded, left - 1);
      if (left > 0) found++;
    }
    const leaving = there[at - length];
    const again = leaving && open.get(leaving.folded);
    if (leaving && again !== undefined) {
      open.set(leaving.folded, again + 1);
      if (again >= 0) found--;
    }
    const from = Math.max(0, at - length + 1);
    if (found < best.found || found === 0) return;
    const inPlace = countInPlace(wanted, there, from);
    if (found > best.found || inPlace > best.inPlace) best = { from, found, inPlace };
  });
  const share = best.found / wanted.length;
  if (share < LEAST_SHARE) return null;
  const { start } = there[best.from]!;
  const { end } = there[Math.min(best.from + length, there.length) - 1]!;
  return { start, text: text.slice(start, end), share };
}

/** How many words of a run are those that are wanted at their places. */
function countInPlace(wanted: readonly Word[], there: readonly Word[], from: number): number {
  return wanted.filter(({ folded }, at) => there[from + at]?.folded === folded).length;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(undefined, {
    granularity: 'word',
  }).segment(text)) {
    if (isWordLike !== true) continue;
    words.push({ folded: segment.toLowerCase(), start: index, end: index + segment.length });
  }
  return words;
}
