import MiniSearch from 'minisearch';
import { groupOf } from '../evidence/categories.ts';
import type { Incident } from '../evidence/model.ts';
import type { Dataset } from './dataset.ts';
import { foldedWords } from './fold.ts';
import type { SearchIndex } from './search-index.ts';
import { SEARCHED_NAMES } from './searched-names.ts';

/** Indexes every incident of a dataset, the undated too. Brings MiniSearch along: only to be imported when needed. */
export function createSearchIndex(dataset: Dataset): SearchIndex {
  const incidents = [...dataset.incidents, ...dataset.undated];
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: foldedWords,
    processTerm: (word) => word,
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  index.addAll(
    incidents.map((incident) => ({
      id: incident.id,
      text: searchedTexts(incident, dataset).join(' '),
    })),
  );
  const everything = new Set(incidents.map(({ id }) => id));
  let last: { readonly words: string; readonly found: ReadonlySet<string> } | null = null;

  return {
    find(query) {
      const words = foldedWords(query).join(' ');
      if (words === '') return everything;
      if (last?.words !== words)
        last = { words, found: new Set(index.search(words).map(({ id }) => id as string)) };
      return last.found;
    },
  };
}

/** Everything of an incident that its words are looked for in. */
function searchedTexts(
  { title, category, place, claims }: Incident,
  { placeById, speakerById, sourceById }: Dataset,
): string[] {
  const there = place === null ? undefined : placeById.get(place);
  const speakers = new Set(claims.map(({ speaker }) => speaker));
  const sources = new Set(claims.map(({ source }) => source));
  return [
    title,
    category,
    groupOf(category),
    ...(there ? [...Object.values(there.names), ...there.spellings] : []),
    ...(SEARCHED_NAMES.get(there?.geonames ?? -1) ?? []),
    ...claims.map(({ quote }) => quote.exact),
    ...[...speakers].flatMap((id) => speakerById.get(id)?.name ?? []),
    ...[...sources].flatMap((id) => {
      const source = sourceById.get(id);
      return source ? [source.title, source['container-title']] : [];
    }),
  ];
}
