import type { OpenedSource } from './backend.ts';
import type { Searcher } from '../search-index.ts';
import { packedWords } from '../search/packed-reader.ts';
import { incidentTexts } from '../search/searched-texts.ts';
import { createSearcher } from '../search/searcher.ts';
import { indexWords, wordsInMemory } from '../search/word-index.ts';

/** Searches a large dataset: by its own files of words, or where it is one file, by an index that is made here. */
export function searcherOf(source: OpenedSource): Searcher {
  const { columns, places, sources, speakers, incidents, fetchBytes } = source;
  const words = incidents
    ? wordsInMemory(indexWords(incidents.map(incidentTexts)))
    : packedWords(fetchBytes, columns.length);
  return createSearcher({ columns, places, sources, speakers, words });
}
