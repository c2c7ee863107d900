import type { Dataset } from '../dataset/dataset.ts';
import { searchQuery } from '../dataset/open/queries.ts';
import { lazyPart } from '../ui/lazy/lazy-part.ts';

/** Loads when somebody searches, and not before. */
const searchPart = lazyPart('search', () => import('../dataset/search/search.ts'), { retry: 1 });

/** What finds a dataset's incidents by words. */
export function searchIndexQuery(dataset: Dataset) {
  return searchQuery(dataset, (client) => client.fetchQuery(searchPart));
}
