import { citedSource } from '../../evidence/citation.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { nameIn } from '../../evidence/name-in.ts';
import { categoryName, groupName, partyName } from '../../messages/vocabulary-names.ts';
import type { Filters } from '../../state/selection/filters.ts';
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
  const { vocabulary, sourceById, actorById } = useDataset();
  const filters = useViewState((state) => state.view.filters);
  const { query, categories, parties, sources, actors } = filters;
  const partyOf = (id: string): string =>
    partyName(vocabulary.parties[vocabulary.partyCodes.get(id)!]!, words);
  const categoryOf = (member: string): string => {
    const group = vocabulary.groupById.get(member);
    if (group) return groupName(group, words);
    return categoryName(vocabulary.categories[vocabulary.categoryCodes.get(member)!]!, words);
  };
  const sourceName = (id: string): string => {
    const cited = citedSource(id, sourceById);
    const { calendar } = words;
    if (!cited) return id;
    return words.publisherOn(cited.name, formatCalendarDate(cited.issued, calendar));
  };
  return [
    ...(query === '' ? [] : [{ key: 'q', name: words.quoted(query), without: { query: '' } }]),
    ...categories.map((category) => ({
      key: `cat ${category}`,
      name: categoryOf(category),
      without: { categories: categories.filter((other) => other !== category) },
    })),
    ...parties.map((party) => ({
      key: `party ${party}`,
      name: partyOf(party),
      without: { parties: parties.filter((other) => other !== party) },
    })),
    ...sources.map((source) => ({
      key: `source ${source}`,
      name: sourceName(source),
      without: { sources: sources.filter((other) => other !== source) },
    })),
    ...actors.map((actor) => ({
      key: `actor ${actor}`,
      name: nameIn(actorById.get(actor)!.name, words.language).text,
      without: { actors: actors.filter((other) => other !== actor) },
    })),
  ];
}
