import { citedSource } from '../../evidence/citation.ts';
import type { Messages } from '../../messages/messages.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { isGroup } from '../../state/selection/filters.ts';
import type { CategoryFilter, Filters } from '../../state/selection/filters.ts';
import { useViewState } from '../../state/store-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { formatCalendarDate } from '../../time/format.ts';

/** One thing that the page is filtered by, and the filters without it. */
export interface ActiveFilter {
  readonly key: string;
  readonly name: string;
  readonly without: Partial<Filters>;
}

/** All that the page is filtered by now, one by one. */
export function useActiveFilters(): ActiveFilter[] {
  const words = useMessages();
  const { sourceById } = useDataset();
  const { query, categories, parties, sources } = useViewState((state) => state.view.filters);
  const sourceName = (id: string): string => {
    const cited = citedSource(id, sourceById);
    return cited
      ? words.publisherOn(cited.publisher, formatCalendarDate(cited.issued, words.calendar))
      : id;
  };
  return [
    ...(query === '' ? [] : [{ key: 'q', name: words.quoted(query), without: { query: '' } }]),
    ...categories.map((category) => ({
      key: `cat ${category}`,
      name: categoryName(category, words),
      without: { categories: categories.filter((other) => other !== category) },
    })),
    ...parties.map((party) => ({
      key: `party ${party}`,
      name: words.parties[party],
      without: { parties: parties.filter((other) => other !== party) },
    })),
    ...sources.map((source) => ({
      key: `source ${source}`,
      name: sourceName(source),
      without: { sources: sources.filter((other) => other !== source) },
    })),
  ];
}

function categoryName(member: CategoryFilter, words: Messages): string {
  return isGroup(member) ? words.groups[member] : words.categories[member];
}
