import type { Dataset } from '../dataset/dataset.ts';
import { searchQuery } from '../dataset/queries.ts';
import { importAgain } from '../ui/import-again.ts';

/** The index of a dataset's words; MiniSearch comes with it, and not before. */
export function searchIndexQuery(dataset: Dataset) {
  return searchQuery(dataset, (attempt) =>
    importAgain(() => import('../dataset/search.ts'), attempt),
  );
}
