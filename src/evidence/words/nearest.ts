/** The most letters that a slip of the keyboard changes in a word of so many. */
function mostSlips(length: number): number {
  return Math.max(1, Math.min(4, Math.floor(length / 3)));
}

/**
 * A question after the known word that is nearest to one that is not known, for the cure of a finding.
 * @returns undefined where none is near
 */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const nearest = nearestWord(word, known);
  return nearest === null ? undefined : `did you mean ${JSON.stringify(nearest)}?`;
}

/** The same question of one list, for many words: each is looked for once. */
export function askAbout(known: Iterable<string>): (word: string) => string | undefined {
  const asked = new Map<string, string | undefined>();
  const words = [...known];
  return (word) => {
    if (!asked.has(word)) asked.set(word, didYouMean(word, words));
    return asked.get(word);
  };
}

/** The known word with the fewest slips from another one, case apart; the first of equals; null where none is near. */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  let nearest: string | null = null;
  let most = mostSlips(word.length);
  for (const candidate of known) {
    if (candidate === word || Math.abs(candidate.length - word.length) > most) continue;
    const distance = slips(word.toLowerCase(), candidate.toLowerCase(), most);
    if (distance > most || (nearest !== null && distance === most)) continue;
    nearest = candidate;
    most = distance;
  }
  return nearest;
}

/**
 * How many letters are to be put in, taken out, changed or swapped with their neighbour to make one word of another.
 * @returns infinity where that is more than `most`
 */
function slips(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    if (Math.min(...next) > most) return Infinity;
    before = row;
    row = next;
  }
  return row[b.length]!;
}
