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
  /** The name's language, as of `DataText`. */
  readonly lang?: string | null;
  readonly without: Partial<Filters>;
}

type Name = Pick<ActiveFilter, 'name' | 'lang'>;

function nameOf({ text, ...language }: ReturnType<typeof nameIn>): Name {
  return { name: text, ...language };
}

/** All that the page is filtered by now, one by one. */
export function useActiveFilters(): ActiveFilter[] {
  const words = useMessages();
  const { vocabulary, sourceById, actorById } = useDataset();
  const filters = useViewState((state) => state.view.filters);
  const { query, categories, parties, sources, actors } = filters;
  const partyOf = (id: string): Name =>
    nameOf(partyName(vocabulary.parties[vocabulary.partyCodes.get(id)!]!, words));
  const categoryOf = (member: string): Name => {
    const group = vocabulary.groupById.get(member);
    if (group) return nameOf(groupName(group, words));
    return nameOf(
      categoryName(vocabulary.categories[vocabulary.categoryCodes.get(member)!]!, words),
    );
  };
  const sourceName = (id: string): string => {
    const cited = citedSource(id, sourceById);
    const { calendar } = words;
    if (!cited) return id;
    return words.publisherOn(cited.name, formatCalendarDate(cited.issued, calendar));
  };
  return [
    ...(query === ''
      ? []
      : [{ key: 'q', name: words.quoted(query), lang: null, without: { query: '' } }]),
    ...categories.map((category) => ({
      key: `cat ${category}`,
      ...categoryOf(category),
      without: { categories: categories.filter((other) => other !== category) },
    })),
    ...parties.map((party) => ({
      key: `party ${party}`,
      ...partyOf(party),
      without: { parties: parties.filter((other) => other !== party) },
    })),
    ...sources.map((source) => ({
      key: `source ${source}`,
      name: sourceName(source),
      lang: null,
      without: { sources: sources.filter((other) => other !== source) },
    })),
    ...actors.map((actor) => ({
      key: `actor ${actor}`,
      ...nameOf(nameIn(actorById.get(actor)!.name, words.language)),
      without: { actors: actors.filter((other) => other !== actor) },
    })),
  ];
}
