import { gatherFacts } from '../facts.ts';
import type { Facts, Surroundings } from '../facts.ts';
import { FILES } from '../files.ts';
import { pointerTo } from '../finding.ts';
import type { Review } from '../finding.ts';
import type { AuthoredFiles } from '../model.ts';
import type { Articles } from '../proofs/article.ts';
import { findPieces } from '../proofs/pieces.ts';
import { runRules } from '../rules/run-rules.ts';
import type { Report } from '../rules/rule.ts';
import type { Span } from '../spans.ts';
import { findArticle, unclaimedArticles } from './find-article.ts';
import type { FoundArticle } from './find-article.ts';
import { placeQuote } from './place-quote.ts';

/** Keys that an object of an author's file is to get. */
export interface Filling {
  readonly file: string;
  /** JSON pointer of the object. */
  readonly pointer: string;
  readonly members: Readonly<Record<string, unknown>>;
}

export interface Fillings extends Review {
  /** Those of incidents name the path that a file of their own has, or would have. */
  readonly fillings: readonly Filling[];
}

/** Finds what authors left to be found in the articles: hashes of sources, offsets and surroundings of quotes. */
export function fillQuotes(
  files: AuthoredFiles,
  articles: Articles,
  surroundings: Surroundings = {},
): Fillings {
  const fillings: Filling[] = [];
  const review = runRules(
    [
      (facts, report) => {
        const found = findArticles(facts, articles, report);
        fillings.push(...hashes(files, found), ...offsets(facts, found, report));
      },
    ],
    gatherFacts(files, surroundings),
  );
  return { ...review, fillings };
}

/** The files that there are of the sources that no other carries, by source. */
type Found = ReadonlyMap<string, FoundArticle>;

function findArticles(facts: Facts, articles: Articles, report: Report): Found {
  const found = new Map<string, FoundArticle>();
  const known = { all: articles, unclaimed: unclaimedArticles(facts, articles) };
  facts.files.sources.forEach((source, index) => {
    if (source.custom?.carriedBy !== undefined) return;
    const article = findArticle(source, index, facts, known, report);
    if (article) found.set(source.id, article);
  });
  return found;
}

function hashes({ sources }: AuthoredFiles, found: Found): Filling[] {
  return sources.flatMap(({ id, custom }, index): Filling[] => {
    const sha256 = found.get(id)?.sha256;
    if (sha256 === undefined || custom?.sha256 !== undefined) return [];
    const file = FILES.sources;
    return custom
      ? [{ file, pointer: pointerTo(index, 'custom'), members: { sha256 } }]
      : [{ file, pointer: pointerTo(index), members: { custom: { sha256 } } }];
  });
}

function offsets(facts: Facts, found: Found, report: Report): Filling[] {
  const pieces = piecesOf(facts, found);
  return facts.quotes.flatMap(({ claim, quote, file, pointer }) => {
    const text = found.get(facts.carrierOf(claim.source))?.text;
    if (text === undefined) return [];
    const at = `${pointer}/quote`;
    const members = placeQuote(quote, text, pieces.get(claim.source), (key, got, expected, cure) =>
      report.finding(file, `${at}/${key}`, got, expected, cure),
    );
    return members && Object.keys(members).length > 0 ? [{ file, pointer: at, members }] : [];
  });
}

/** Where the pieces that pages carry stand in them, by source; without those of pages where that can't be told. */
function piecesOf({ files }: Facts, found: Found): ReadonlyMap<string, Span> {
  return new Map(
    Array.from(found, ([page, { text }]) => {
      const carried = files.sources.filter(({ custom }) => custom?.carriedBy === page);
      return [...(findPieces(carried, text) ?? [])];
    }).flat(),
  );
}
