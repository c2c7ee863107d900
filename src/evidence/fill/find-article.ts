import type { Facts } from '../facts.ts';
import { FILES } from '../files.ts';
import { pointerTo } from '../finding.ts';
import type { Source } from '../model.ts';
import { nearestText } from '../proofs/nearest-text.ts';
import type { Article, Articles } from '../proofs/article.ts';
import type { Report } from '../rules/rule.ts';

/** The file of a source, found. */
export interface FoundArticle {
  readonly sha256: string;
  readonly text: string;
}

/** The ending of the files that are named after their source. */
const ENDING = '.txt';

/**
 * Finds the file of a source that no other carries: by its hash; else by its name, the source's id; else the only one that
 * has all its quotes, and those of the sources that it carries. Says why where it is not certain.
 * @returns null where there is none: a source whose hash matches no file is another rule's matter
 */
export function findArticle(
  source: Source,
  index: number,
  facts: Facts,
  articles: Articles,
  report: Report,
): FoundArticle | null {
  const hash = source.custom?.sha256;
  if (hash !== undefined) return readable(hash, articles.get(hash));
  const named = Array.from(articles).find(([, { name }]) => name === `${source.id}${ENDING}`);
  if (named) return readable(...named);
  const words = facts.quotes
    .filter(({ claim }) => facts.carrierOf(claim.source) === source.id)
    .map(({ quote }) => quote.exact);
  if (words.length === 0) return null;
  const holding = Array.from(articles).filter(([, { text }]) =>
    words.every((exact) => text?.includes(exact) === true),
  );
  const [only, ...others] = holding;
  if (only && others.length === 0) return readable(...only);
  const at = pointerTo(index, 'custom', 'sha256');
  const expected = `the SHA-256 of its file, or a file named ${source.id}${ENDING}`;
  if (only) {
    const names = holding.map(([sha256, { name }]) => `${name} ${sha256}`).join(', ');
    report.finding(FILES.sources, at, 'nothing', expected, `its quotes stand in ${names}`);
    return null;
  }
  const near = likeliest(words, articles);
  if (near) return near;
  report.note(FILES.sources, pointerTo(index), 'no file has its quotes, so they stay unproven');
  return null;
}

/** The file that has the most of the quotes, or words that are like them: the finding is then where they differ. */
function likeliest(words: readonly string[], articles: Articles): FoundArticle | null {
  let best: FoundArticle | null = null;
  let most = 0;
  for (const [sha256, { text }] of articles) {
    if (text === null) continue;
    const score = words.reduce((sum, exact) => sum + likeness(exact, text), 0);
    if (score <= most) continue;
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
