import type { Claim, Incident, Source } from './model.ts';

type Lookup<T> = ReadonlyMap<string, T>;

/** What a caption says of a source: the article, who published it when, and whose page carries it. */
export interface CitedSource {
  readonly source: Source;
  /** Null where it is not known. */
  readonly publisher: string | null;
  /** `[year, month?, day?]`, as far as known. */
  readonly issued: readonly number[];
  /** The publisher of the page that carries it, where that is another. */
  readonly carrier: string | null;
}

/** @returns null where the id names no source */
export function citedSource(id: string, sources: Lookup<Source>): CitedSource | null {
  const source = sources.get(id);
  if (!source) return null;
  const carrier =
    source.custom?.carriedBy === undefined ? undefined : sources.get(source.custom.carriedBy);
  return {
    source,
    publisher: publisherOf(source),
    issued: source.issued?.['date-parts'][0] ?? [],
    carrier: carrier ? publisherOf(carrier) : null,
  };
}

/** What a source appeared in, else who published it; null where neither is known. */
export function publisherOf(source: Source): string | null {
  return source['container-title'] ?? source.publisher ?? null;
}

/** The sources of an incident's claims, each once, in the order they first speak. */
export function sourcesOf(incident: Pick<Incident, 'claims'>): string[] {
  return [...new Set(incident.claims.map((claim: Claim) => claim.source))];
}

/** The publishers of an incident's sources, each once, in the order they first speak. */
export function publishersOf(
  incident: Pick<Incident, 'claims'>,
  sources: Lookup<Source>,
): readonly string[] {
  const cited = sourcesOf(incident).flatMap((id) => citedSource(id, sources) ?? []);
  return [...new Set(cited.flatMap(({ publisher }) => publisher ?? []))];
}
