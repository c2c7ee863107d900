import { createVocabulary } from '../../evidence/vocabulary.ts';
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
  const { info, columns, sources, speakers, actors } = source.opened;
  const { incidents, fetchBytes } = source;
  const words = incidents
    ? wordsInMemory(indexWords(incidents.map(incidentTexts)))
    : packedWords(fetchBytes, columns.length);
  const vocabulary = createVocabulary(info);
  const places = await source.places();
  return createSearcher({ columns, vocabulary, places, sources, speakers, actors, words });
}
