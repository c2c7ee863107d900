/** Lines of two texts between what both begin and end with, and some around them to know them by. */
export interface DifferingPart {
  /** The number of the first line of each, from 1. */
  readonly line: number;
  readonly mine: string;
  readonly theirs: string;
}

/** Lines that are shown of what is the same, before and behind. */
const AROUND = 3;

/** Where two texts differ: from the first line that does to the last. */
export function differingPart(mine: string, theirs: string): DifferingPart {
  const [own, other] = [mine.split('\n'), theirs.split('\n')];
  const shorter = Math.min(own.length, other.length);
  let before = 0;
  while (before < shorter && own[before] === other[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && own.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  const from = Math.max(before - AROUND, 0);
  const part = (lines: readonly string[]): string =>
    lines.slice(from, lines.length - Math.max(behind - AROUND, 0)).join('\n');
  return { line: from + 1, mine: part(own), theirs: part(other) };
}
