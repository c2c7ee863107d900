import type { Dataset } from '../dataset/dataset.ts';
import { citedSource, sourcesOf } from '../evidence/citation.ts';
import { en } from '../messages/en.ts';

/** "68 incidents, reported in 5 articles: TRT World, …": what a picture of the dataset shows, and whose reports it rests on. */
export function reportedBy({ incidents, sourceById }: Dataset): string {
  const sources = new Set(incidents.flatMap(sourcesOf));
  const articles = new Set<string>();
  const publishers = new Set<string>();
  for (const id of sources) {
    const cited = citedSource(id, sourceById);
    if (!cited) continue;
    articles.add(cited.source.custom.carriedBy ?? id);
    publishers.add(cited.carrier ?? cited.publisher);
  }
  return en.reportedIn(incidents.length, articles.size, [...publishers]);
}
