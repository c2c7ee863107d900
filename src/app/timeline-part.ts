import { partQuery } from '../dataset/open/queries.ts';
import { importAgain } from '../ui/import-again.ts';

/** The timeline's code: asked for when the page begins, so that it is there with the data, and never keeps the list waiting. */
export const timelinePart = partQuery('timeline', (attempt) =>
  importAgain(() => import('../timeline/Timeline.tsx'), attempt),
);
