import type { Dataset } from '../../dataset/dataset.ts';
import type { Group } from '../../evidence/vocabulary.ts';
import { citedSource } from '../../evidence/citation.ts';
import type { Messages } from '../../messages/messages.ts';
import { isolated } from '../../messages/text-direction.ts';
import { groupsOf } from '../../state/selectors.ts';
import type { RowSource } from '../../state/selectors.ts';
import { formatCalendarDate } from '../../time/format.ts';

/** What an image of a view says in words. */
export interface ImageFacts {
  readonly title: string;
  /** What is shown of time. */
  readonly range: string;
  /** What the reader is open on; null where it is closed. */
  readonly opened: string | null;
  /** What the view is filtered by, one by one. */
  readonly filters: readonly string[];
  readonly shown: number;
  /** The groups that are shown, in the legend's order. */
  readonly groups: readonly Group[];
  /** Who published what is shown, and when; those that more incidents rest on come first. */
  readonly sources: readonly string[];
  readonly address: string;
}

/** What the incidents shown say of themselves. */
export function factsOfRows(
  dataset: Dataset,
  rows: RowSource,
  words: Messages,
): Pick<ImageFacts, 'groups' | 'sources'> {
  return { groups: groupsOf(dataset, rows), sources: publishedBy(dataset, rows, words) };
}

function publishedBy(
  { columns, sources, sourceById }: Dataset,
  rows: RowSource,
  words: Messages,
): string[] {
  const counts = new Int32Array(sources.length);
  rows((row) => {
    const { claimsFrom, claimSource } = columns;
    const cited = new Set(claimSource.subarray(claimsFrom[row], claimsFrom[row + 1]));
    for (const code of cited) counts[code]! += 1;
  });
  const names = sources
    .map(({ id }, code) => ({ id, count: counts[code]! }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .flatMap(({ id }) => {
      const cited = citedSource(id, sourceById);
      if (!cited) return [];
      const name = isolated(cited.name);
      return [words.publisherOn(name, formatCalendarDate(cited.issued, words.calendar))];
    });
  // Two articles of one publisher and day are named once.
  return [...new Set(names)];
}
