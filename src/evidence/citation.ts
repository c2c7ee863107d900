import type { Claim, Incident, Source } from './model.ts';

type Lookup<T> = ReadonlyMap<string, T>;
/** A copy that is kept of a source, elsewhere or with the dataset. */
export type ArchivedCopy = NonNullable<NonNullable<Source['custom']>['archived']>[number];

/** What a caption says of a source: the article, who published it when, and whose page carries it. */
export interface CitedSource {
  readonly source: Source;
  /** Null where it is not known. */
  readonly publisher: string | null;
  /** What it is called in a word or two: its publisher, else its title. */
  readonly name: string;
  /** `[year, month?, day?]`, as far as known. */
  readonly issued: readonly number[];
  /** What the page that carries it is called in the same way; null where it stands by itself. */
  readonly carrier: string | null;
  /** The copies kept of it, and of the page that carries it. */
  readonly archived: readonly ArchivedCopy[];
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
    name: nameOf(source),
    issued: issuedOf(source),
    carrier: carrier ? nameOf(carrier) : null,
    archived: [...(source.custom?.archived ?? []), ...(carrier?.custom?.archived ?? [])],
  };
}

/** When a source appeared: `[year, month?, day?]` as far as its date says, in parts or in a text that begins with them. */
export function issuedOf({
  issued,
}: {
  readonly issued?: Source['issued'] | undefined;
}): readonly number[] {
  const [parts] = issued?.['date-parts'] ?? [];
  if (parts) return parts.map(Number);
  const written = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(issued?.raw ?? issued?.literal ?? '');
  return (written?.slice(1) ?? []).filter((part) => part !== undefined).map(Number);
}

/** What a source appeared in, else who published it; null where neither is known. */
export function publisherOf(source: Source): string | null {
  return source['container-title'] ?? source.publisher ?? null;
}

function nameOf(source: Source): string {
  return publisherOf(source) ?? source.title;
}

/** The sources of an incident's claims, each once, in the order they first speak. */
export function sourcesOf(incident: Pick<Incident, 'claims'>): string[] {
  return [...new Set(incident.claims.map((claim: Claim) => claim.source))];
}
