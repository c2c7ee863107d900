import type { Dataset } from '../dataset/dataset.ts';
import { searchQuery } from '../dataset/open/queries.ts';
import { importAgain } from '../ui/import-again.ts';

/** What finds a dataset's incidents by words; its code comes when somebody searches, and not before. */
export function searchIndexQuery(dataset: Dataset) {
  return searchQuery(dataset, (attempt) =>
    importAgain(() => import('../dataset/search/search.ts'), attempt),
  );
}
