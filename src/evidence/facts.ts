import type { Atlas } from '../geo/atlas.ts';
import type { Country } from './country.ts';
import { FILES } from './files.ts';
import { pointerTo } from './finding.ts';
import type { AuthoredFiles, Claim, Quote, Source } from './model.ts';
import { resolveVocabulary } from './vocabulary.ts';
import type { VocabularyLists } from './vocabulary.ts';

/** A claim and where it is written. */
export interface CitedClaim {
  readonly claim: Claim;
  /** That of an incident is the path that a file of its own has, or would have. */
  readonly file: string;
  /** JSON pointer of the claim. */
  readonly pointer: string;
  /** The incident it is on; null on a tally. */
  readonly incident: string | null;
  /** The tally it is on; null on an incident. */
  readonly tally: string | null;
}

/** A claim that quotes its source, and no summary of it. */
export interface QuotedClaim extends CitedClaim {
  readonly quote: Quote;
}

/** What the check knows besides the authored files; each may be left out. */
export interface Surroundings {
  /** Those of the dataset's own borders; none where it has none. */
  readonly countries?: readonly Country[];
  /** The rows of incidents that stand one a line, by id, from 1. */
  readonly rows?: ReadonlyMap<string, number>;
  /** Paths that the files name and that are not there. */
  readonly missing?: ReadonlySet<string>;
  /** The SHA-256 of the files at such paths whose record states one, by path. */
  readonly hashes?: ReadonlyMap<string, string>;
  /** The world that places are held against; null where it is not at hand. */
  readonly atlas?: Atlas | null;
}

/** The authored files, and what more than one rule asks of them. */
export interface Facts extends Required<Surroundings> {
  readonly files: AuthoredFiles;
  /** Every claim, incidents first, in the order of the files. */
  readonly claims: readonly CitedClaim[];
  /** Those of them that quote. */
  readonly quotes: readonly QuotedClaim[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly vocabulary: VocabularyLists;
  /** The source whose file the offsets of another count in: its carrier, else itself. */
  readonly carrierOf: (source: string) => string;
  /** Whether a source, or what carries it, names its file by a hash. */
  readonly hasHash: (source: string) => boolean;
}

/** Gathers the facts; tolerates references that lead nowhere, which are another rule's matter. */
export function gatherFacts(
  files: AuthoredFiles,
  {
    countries = [],
    rows = new Map(),
    missing = new Set(),
    hashes = new Map(),
    atlas = null,
  }: Surroundings = {},
): Facts {
  const sources = new Map(files.sources.map((source) => [source.id, source]));
  const located = (
    claims: readonly Claim[],
    of: Pick<CitedClaim, 'file' | 'incident' | 'tally'>,
    ...to: (string | number)[]
  ): CitedClaim[] =>
    claims.map((claim, index) => ({ claim, pointer: pointerTo(...to, 'claims', index), ...of }));
  const claims = [
    ...files.incidents.flatMap(({ id, claims: own }) =>
      located(own, { file: FILES.incident(id), incident: id, tally: null }),
    ),
    ...files.tallies.flatMap(({ id, claims: own }, at) =>
      located(own, { file: FILES.tallies, incident: null, tally: id }, at),
    ),
  ];
  const carrierOf = (source: string): string => sources.get(source)?.custom?.carriedBy ?? source;
  return {
    files,
    claims,
    quotes: claims.flatMap((cited) =>
      cited.claim.quote ? [{ ...cited, quote: cited.claim.quote }] : [],
    ),
    sources,
    vocabulary: resolveVocabulary(files.dataset),
    carrierOf,
    hasHash: (source) => sources.get(carrierOf(source))?.custom?.sha256 !== undefined,
    countries,
    rows,
    missing,
    hashes,
    atlas,
  };
}

/** The name of an incident's place for a message: its file, or its row where incidents stand one a line. */
export function placeOfIncident(id: string, { rows }: Pick<Facts, 'rows'>): string {
  const row = rows.get(id);
  return row === undefined ? FILES.incident(id) : `${FILES.incidentLines} row ${row}`;
}
