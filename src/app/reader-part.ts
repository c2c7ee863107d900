import { partQuery } from '../dataset/open/queries.ts';
import { importAgain } from '../ui/import-again.ts';

/** The reader comes after the list: nothing is open until a person or an address opens it. */
export const readerPart = partQuery('reader', (attempt) =>
  importAgain(() => import('../reader/Reader.tsx'), attempt),
);
