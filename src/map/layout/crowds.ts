import { meet } from './box.ts';
import type { Box } from './box.ts';

/** Where the mark of one or several places stands, CSS pixels. */
export interface CrowdMark {
  /** The box with its number, and whatever else must be seen whole. */
  readonly box: Box;
}

/** Places that one mark stands for, by their positions in the list. */
export interface Crowd<Mark> {
  readonly members: readonly number[];
  readonly mark: Mark;
}

/**
 * Joins places whose marks would overlap, until no mark lies on another. The same places give the same crowds.
 * @param count how many places there are
 * @param markOf the mark that stands for some of them; the members are in ascending order
 */
export function crowdMarks<Mark extends CrowdMark>(
  count: number,
  markOf: (members: readonly number[]) => Mark,
): Crowd<Mark>[] {
  let crowds = Array.from({ length: count }, (_, at): Crowd<Mark> => ({
    members: [at],
    mark: markOf([at]),
  }));
  for (;;) {
    const pairs = overlapping(crowds);
    if (pairs.length === 0) return crowds;
    const joined = new Set(pairs.flat());
    crowds = [
      ...crowds.filter((crowd) => !joined.has(crowd)),
      ...pairs.map(([a, b]) => {
        const members = [...a.members, ...b.members].toSorted((first, next) => first - next);
        return { members, mark: markOf(members) };
      }),
    ];
  }
}

/** Pairs that overlap, each crowd in one of them at most: the leftmost first. */
function overlapping<Mark extends CrowdMark>(
  crowds: readonly Crowd<Mark>[],
): [Crowd<Mark>, Crowd<Mark>][] {
  const order = crowds.toSorted(
    (a, b) => a.mark.box.x - b.mark.box.x || a.members[0]! - b.members[0]!,
  );
  const taken = new Set<Crowd<Mark>>();
  const pairs: [Crowd<Mark>, Crowd<Mark>][] = [];
  order.forEach((crowd, at) => {
    if (taken.has(crowd)) return;
    const { box } = crowd.mark;
    for (let next = at + 1; next < order.length; next++) {
      const other = order[next]!;
      if (other.mark.box.x >= box.x + box.width) break;
      if (taken.has(other) || !meet(box, other.mark.box)) continue;
      taken.add(crowd).add(other);
      pairs.push([crowd, other]);
      break;
    }
  });
  return pairs;
}
