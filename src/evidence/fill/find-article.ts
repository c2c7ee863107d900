import type { Facts } from '../facts.ts';
import { FILES } from '../files.ts';
import { pointerTo } from '../finding.ts';
import type { Source } from '../model.ts';
import { articleName } from '../proofs/article.ts';
import type { Article, Articles } from '../proofs/article.ts';
import { nearestText } from '../proofs/nearest-text.ts';
import type { Report } from '../rules/rule.ts';

/** The file of a source, found. */
export interface FoundArticle {
  readonly sha256: string;
  readonly text: string;
}

/** How like a source's quotes an article's words are, on average, where it is taken for the source's: 1 is the same. */
const LEAST_LIKENESS = 0.75;

/**
 * Finds the file of a source that no other carries: by its hash; else by its name, the source's id; else the only one that
 * has all its quotes, and those of the sources that it carries, of those that are no other source's by hash or name. Says
 * why where it is not certain. A file with words like the quotes is taken too: each quote is then told where it differs.
 * @param articles by hash, and those of them that no hash or name gives to a source
 * @returns null where there is none: a source whose hash matches no file is another rule's matter
 */
export function findArticle(
  source: Source,
  index: number,
  facts: Facts,
  articles: { readonly all: Articles; readonly unclaimed: Articles },
  report: Report,
): FoundArticle | null {
  const at = pointerTo(index, 'custom', 'sha256');
  const expected = `the SHA-256 of its file, or a file named ${articleName(source.id)}`;
  const hash = source.custom?.sha256;
  if (hash !== undefined) return readable(hash, articles.all.get(hash));
  const named = Array.from(articles.all).find(([, { name }]) => name === articleName(source.id));
  if (named) {
    const found = readable(...named);
    const got = `${named[1].name}, whose bytes are not UTF-8`;
    if (!found) report.finding(FILES.sources, at, got, expected);
    return found;
  }
  const words = facts.quotes
    .filter(({ claim }) => facts.carrierOf(claim.source) === source.id)
    .map(({ quote }) => quote.exact);
  if (words.length === 0) return null;
  const holding = Array.from(articles.unclaimed).filter(([, { text }]) =>
    words.every((exact) => text?.includes(exact) === true),
  );
  const [only, ...others] = holding;
  if (only && others.length === 0) return readable(...only);
  if (only) {
    const names = holding.map(([sha256, { name }]) => `${name} ${sha256}`).join(', ');
    report.finding(FILES.sources, at, 'nothing', expected, `its quotes stand in ${names}`);
    return null;
  }
  const like = likeliest(words, articles.unclaimed);
  if (!like)
    report.note(FILES.sources, pointerTo(index), 'no file has its quotes, so they stay unproven');
  return like;
}

/** The files that are no source's by their hash or their name. */
export function unclaimedArticles({ files }: Facts, articles: Articles): Articles {
  const hashes = new Set(files.sources.map(({ custom }) => custom?.sha256));
  const names = new Set(files.sources.map(({ id }) => articleName(id)));
  return new Map(
    Array.from(articles).filter(([sha256, { name }]) => !hashes.has(sha256) && !names.has(name)),
  );
}

/** The file that has the most of the quotes, or of words that are like them; null where none is like enough. */
function likeliest(words: readonly string[], articles: Articles): FoundArticle | null {
  let best: FoundArticle | null = null;
  let most = 0;
  for (const [sha256, { text }] of articles) {
    if (text === null) continue;
    const score = words.reduce((sum, exact) => sum + likeness(exact, text), 0) / words.length;
    if (score < LEAST_LIKENESS || score <= most) continue;
    best = { sha256, text };
    most = score;
  }
  return best;
}

function likeness(exact: string, text: string): number {
  return text.includes(exact) ? 1 : (nearestText(exact, text)?.share ?? 0);
}

function readable(sha256: string, article: Article | undefined): FoundArticle | null {
  return typeof article?.text === 'string' ? { sha256, text: article.text } : null;
}
