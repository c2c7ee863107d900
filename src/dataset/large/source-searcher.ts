import type { OpenedSource } from './backend.ts';
import type { Searcher } from '../search/search-index.ts';
import { packedWords } from '../search/packed-reader.ts';
import { incidentTexts } from '../search/searched-texts.ts';
import { createSearcher } from '../search/searcher.ts';
import { indexWords, wordsInMemory } from '../search/word-index.ts';

/**
 * Searches a large dataset: by its own files of words, or where it is one file, by an index that is made here.
 * Rejects as `places` does.
 */
export async function searcherOf(source: OpenedSource): Promise<Searcher> {
  const { columns, sources, speakers } = source.opened;
  const { incidents, fetchBytes } = source;
  const words = incidents
    ? wordsInMemory(indexWords(incidents.map(incidentTexts)))
    : packedWords(fetchBytes, columns.length);
  return createSearcher({ columns, places: await source.places(), sources, speakers, words });
}
