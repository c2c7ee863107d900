import type { TimeInterval } from '../../time/interval.ts';

/** A chapter as far as steps go: where its window begins, epoch milliseconds UTC. */
interface Begun {
  readonly window: TimeInterval;
}

/**
 * The chapter before or after the window: the neighbour of the one that is shown, else the nearest that begins before
 * the window does, or after it. A window over the whole span has only chapters after it.
 * @param chapters in the order of showing
 * @param shown which of them is shown; null where none is
 */
export function chapterBeside<T extends Begun>(
  chapters: readonly T[],
  shown: T | null,
  window: TimeInterval | null,
  by: 1 | -1,
): T | undefined {
  if (shown) return chapters[chapters.indexOf(shown) + by];
  if (window === null) return by > 0 ? chapters[0] : undefined;
  const inOrder = chapters.toSorted((a, b) => a.window.start - b.window.start);
  return by > 0
    ? inOrder.find((chapter) => chapter.window.start > window.start)
    : inOrder.findLast((chapter) => chapter.window.start < window.start);
}
