import type { Country } from './country.ts';
import { FILES } from './files.ts';
import { pointerTo } from './finding.ts';
import type { AuthoredFiles, Claim, Source } from './model.ts';

/** A claim and where it is written. */
export interface CitedClaim {
  readonly claim: Claim;
  readonly file: string;
  /** JSON pointer of the claim. */
  readonly pointer: string;
  /** The incident it is on; null on a tally. */
  readonly incident: string | null;
}

/** The authored files, and what more than one rule asks of them. */
export interface Facts {
  readonly files: AuthoredFiles;
  /** Every claim, incidents first, in the order of the files. */
  readonly claims: readonly CitedClaim[];
  readonly sources: ReadonlyMap<string, Source>;
  /** The source whose file the offsets of another count in: its carrier, else itself. */
  readonly carrierOf: (source: string) => string;
  /** Those of the dataset's basemap; none where it has no basemap of its own. */
  readonly countries: readonly Country[];
}

/** Gathers the facts; tolerates references that lead nowhere, which are another rule's matter. */
export function gatherFacts(files: AuthoredFiles, countries: readonly Country[] = []): Facts {
  const sources = new Map(files.sources.map((source) => [source.id, source]));
  const located = (
    claims: readonly Claim[],
    file: string,
    incident: string | null,
    ...to: (string | number)[]
  ): CitedClaim[] =>
    claims.map((claim, index) => ({
      claim,
      file,
      pointer: pointerTo(...to, 'claims', index),
      incident,
    }));
  return {
    files,
    claims: [
      ...files.incidents.flatMap(({ id, claims }) => located(claims, FILES.incident(id), id)),
      ...files.tallies.flatMap(({ claims }, at) => located(claims, FILES.tallies, null, at)),
    ],
    sources,
    countries,
    carrierOf: (source) => sources.get(source)?.custom.carriedBy ?? source,
  };
}
