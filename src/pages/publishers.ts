import type { Dataset } from '../dataset/dataset.ts';
import { citedSource } from '../evidence/citation.ts';
import { en } from '../messages/en.ts';

/**
 * "68 incidents, reported in 5 articles by The Morning Paper, …": what a picture of the dataset shows, and whose reports it
 * rests on: those whose words they are, whoever's page carries them. @param isNamed which publishers are: where letters are drawn, those that can be. Default all
 */
export function reportedBy(
  { columns, sources: all, sourceById }: Dataset,
  isNamed: (publisher: string) => boolean = () => true,
): string {
  // Of those with a date, which are the ones that a picture shows.
  const cited = new Set(columns.claimSource.subarray(0, columns.claimsFrom[columns.dated]));
  const sources = all.filter((_, code) => cited.has(code)).map(({ id }) => id);
  const articles = new Set<string>();
  const publishers = new Set<string>();
  for (const id of sources) {
    const source = citedSource(id, sourceById);
    if (!source) continue;
    articles.add(source.source.custom?.carriedBy ?? id);
    if (isNamed(source.name)) publishers.add(source.name);
  }
  return en.reportedIn(columns.dated, articles.size, [...publishers]);
}
