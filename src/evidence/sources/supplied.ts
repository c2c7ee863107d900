import { citedSource, sourcesOf } from '../citation.ts';
import type { Incident, Source } from '../model.ts';

/** What is shown of a source; its name is its publisher, else its title. */
export type ShownField = 'title' | 'publisher' | 'issued' | 'URL' | 'name';

/** Whether what is shown of a source was supplied by who made the dataset, as the source's own text does not state it. */
export function isSupplied(source: Source, shown: ShownField): boolean {
  return source.custom?.inferred?.includes(fieldOf(source, shown)) ?? false;
}

/** The field of the CSL-JSON item that it stands in. */
function fieldOf(source: Source, shown: ShownField): string {
  if (shown === 'name')
    return fieldOf(source, (source['container-title'] ?? source.publisher) ? 'publisher' : 'title');
  if (shown !== 'publisher') return shown;
  return source['container-title'] === undefined ? 'publisher' : 'container-title';
}

/** What a source is called, and whether that was supplied. */
export interface SourceName {
  readonly name: string;
  readonly supplied: boolean;
}

/**
 * What an incident's sources are called, each name once, in the order they first speak; one that any of them does not
 * state is supplied.
 */
export function sourceNamesOf(
  incident: Pick<Incident, 'claims'>,
  sources: ReadonlyMap<string, Source>,
): readonly SourceName[] {
  const names = new Map<string, boolean>();
  for (const id of sourcesOf(incident)) {
    const cited = citedSource(id, sources);
    if (!cited) continue;
    const supplied = isSupplied(cited.source, 'name');
    names.set(cited.name, supplied || (names.get(cited.name) ?? false));
  }
  return Array.from(names, ([name, supplied]) => ({ name, supplied }));
}
