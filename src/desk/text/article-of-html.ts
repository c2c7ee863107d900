import { articleOfText } from './article-text.ts';
import type { ArticleText } from './article-text.ts';
import { seenHeadline } from './article-parts.ts';
import { parsingHtml } from './parsed-html.ts';
import { statedBy } from './stated.ts';
import type { Stated } from './stated.ts';
import { visibleText } from './visible-text.ts';

/** The article of a saved page, and what the page says of it. */
export interface HtmlArticle extends ArticleText {
  readonly stated: Stated;
}

/**
 * Takes the article out of a page: its headline, then its text as people see it. What is kept and hashed is that text, as
 * UTF-8. Neither the document nor a script of it is touched. The reader of articles comes over the wire with the first one.
 * @param document a whole page, from a parser that runs no scripts
 * @param name of the file, for messages
 * @throws {ArticleTextError} where no article is found in the page
 */
export async function articleOfHtml(document: Document, name: string): Promise<HtmlArticle> {
  const { Readability } = await import('@mozilla/readability');
  const stated = statedBy(document);
  const copy = document.cloneNode(true) as Document;
  const found = parsingHtml(() =>
    new Readability<Node>(copy, { serializer: (node) => node }).parse(),
  )?.content;
  const text = found ? visibleText(found) : '';
  // The headline is quoted too, and may stand outside of what the reader takes for the article. One that nobody sees in
  // the page is no part of its text, whatever its metadata says.
  const heading = seenHeadline(document, stated.title?.value ?? null);
  const headline = heading ? visibleText(heading) : '';
  const isWhole = text === '' || text.slice(0, headline.length * 4).includes(headline);
  return { ...(await articleOfText(isWhole ? text : `${headline}\n\n${text}`, name)), stated };
}
