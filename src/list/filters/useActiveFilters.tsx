import type { ReactNode } from 'react';
import { citedSource } from '../../evidence/citation.ts';
import { nameIn } from '../../evidence/name-in.ts';
import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { nameAndDay } from '../../messages/SourceWords.tsx';
import { categoryName, groupName, partyName } from '../../messages/vocabulary-names.ts';
import type { Filters } from '../../state/selection/filters.ts';
import { useViewState } from '../../state/store-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { formatCalendarDate } from '../../time/format.ts';
import { IsolatedParts } from '../../ui/IsolatedParts.tsx';

/** One thing that the page is filtered by, and the filters without it. */
export interface ActiveFilter {
  readonly key: string;
  readonly name: string;
  /** The name as it is written on the page. */
  readonly shown: ReactNode;
  readonly without: Partial<Filters>;
}

type Name = Pick<ActiveFilter, 'name' | 'shown'>;

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
  const sourceOf = (id: string): Name => {
    const cited = citedSource(id, sourceById);
    if (!cited) return { name: id, shown: id };
    const { calendar } = words;
    return {
      name: words.publisherOn(cited.name, formatCalendarDate(cited.issued, calendar)),
      shown: <IsolatedParts parts={nameAndDay(cited, calendar)} separator=", " />,
    };
  };
  const sought = words.quoted(query);
  return [
    ...(query === '' ? [] : [{ key: 'q', name: sought, shown: sought, without: { query: '' } }]),
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
      ...sourceOf(source),
      without: { sources: sources.filter((other) => other !== source) },
    })),
    ...actors.map((actor) => ({
      key: `actor ${actor}`,
      ...nameOf(nameIn(actorById.get(actor)!.name, words.language)),
      without: { actors: actors.filter((other) => other !== actor) },
    })),
  ];
}

function nameOf(name: ReturnType<typeof nameIn>): Name {
  return { name: name.text, shown: <DataText {...name} /> };
}
