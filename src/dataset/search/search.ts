import type { Incident } from '../../evidence/model.ts';
import type { Dataset } from '../dataset.ts';
import type { Searcher } from './search-index.ts';
import { incidentTexts } from './searched-texts.ts';
import { createSearcher } from './searcher.ts';
import { indexWords, wordsInMemory } from './word-index.ts';

/**
 * Searches a dataset whose incidents are all in memory; answers at once.
 * @param incidents by row, the undated too
 */
export function createSearcherOf(dataset: Dataset, incidents: Iterable<Incident>): Searcher {
  const { columns, vocabulary, places, sources, speakers, actors } = dataset;
  const words = wordsInMemory(indexWords(textsOf(incidents)));
  return createSearcher({ columns, vocabulary, places, sources, speakers, actors, words });
}

function* textsOf(incidents: Iterable<Incident>): Generator<string[]> {
  for (const incident of incidents) yield incidentTexts(incident);
}
