import { licenceOf } from '../licence.ts';
import type { OpenedTable } from '../plan-import.ts';
import type { Terms } from '../formats/known.ts';
import type { Maker } from './collect.ts';
import type { DatasetWords } from './dataset-files.ts';
import { createIds } from './ids/ids.ts';

/**
 * What the dataset of some files is called: what they say of themselves, else the first one's name.
 * @param files their names, at least one
 */
export function wordsOf(files: readonly string[], first: OpenedTable | undefined): DatasetWords {
  const file = files[0]!;
  const stem = file.replace(/(?<=.)\.[^.]*$/, '');
  const known = first?.as === 'table' ? first : undefined;
  return {
    id: createIds()(stem, 'imported'),
    title: known?.about?.title || stem,
    summary:
      // An empty one says nothing, as none does.
      known?.about?.summary ||
      `Imported from ${files.join(', ')}. Each incident is what a row of it says.`,
    licence: licenceOf(known?.terms ?? null, file),
  };
}

/** Who speaks where a row names no source. @param file the names of the tables */
export function makerOf(terms: Terms | null, file: string): Maker {
  return { name: terms?.credit ?? `Makers of ${file}`, title: file, file };
}
