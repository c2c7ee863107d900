import { articleOfHtml } from '../../../text/article-of-html.ts';
import { ArticleTextError, articleOfBytes, articleOfText } from '../../../text/article-text.ts';
import type { ArticleText } from '../../../text/article-text.ts';
import { guessedLanguage } from '../../../text/guessed-language.ts';
import { htmlOfBytes } from '../../../text/html-bytes.ts';
import { parsingHtml } from '../../../text/parsed-html.ts';
import { statedByText } from '../../../text/stated.ts';
import type { Stated } from '../../../text/stated.ts';
import { standingIn, textsOfStated } from './article-draft.ts';
import type { ArticleDraft } from './article-draft.ts';

/** An article as it came, and a draft of what it says of itself. */
export interface ReadText {
  readonly text: string;
  readonly sha256: string;
  readonly draft: ArticleDraft;
}

const TEXTS: ReadonlySet<string> = new Set(['text/plain', 'text/markdown']);
const PAGE = /\.x?html?$/i;
/** What a text is called: by a name with another ending no article is meant. */
const TEXT = /(?:^[^.]*|\.(?:txt|text|md|markdown))$/i;

/**
 * Reads a file of an article: of a saved page the article in it, of any other the text as it is.
 * @throws {ArticleTextError} where it is none, saying what to do
 */
export async function readArticleFile(file: File): Promise<ReadText> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!PAGE.test(file.name) && file.type !== 'text/html') {
    if (!TEXT.test(file.name) && !TEXTS.has(file.type))
      throw new ArticleTextError(
        'kind',
        file.name,
        'a text (.txt, .md) or a saved page (.html)',
        'save it as one of these, or paste its text',
      );
    const article = await articleOfBytes(bytes, file.name);
    return readText(file.name, article, statedByText(article.text), article.encoding, false);
  }
  const { html, encoding } = htmlOfBytes(bytes, file.name);
  // A parser of its own runs no scripts and loads nothing.
  const page = parsingHtml(() => new DOMParser().parseFromString(html, 'text/html'));
  const article = await articleOfHtml(page, file.name);
  return readText(file.name, article, article.stated, encoding, true);
}

/** Takes a text that was pasted. @param name what to call it in messages @throws {ArticleTextError} */
export async function readPastedText(text: string, name: string): Promise<ReadText> {
  const article = await articleOfText(text, name);
  return readText('', article, statedByText(text), null, false);
}

function readText(
  name: string,
  { text, sha256 }: ArticleText,
  stated: Stated,
  encoding: string | null,
  isPage: boolean,
): ReadText {
  const guess = stated.language ? null : guessedLanguage(text);
  const told: Stated =
    guess === null
      ? stated
      : { ...stated, language: { value: guess, basis: 'inferred', from: 'words' } };
  const texts = textsOfStated(told);
  const draft: ArticleDraft = {
    name,
    sha256,
    cameIn: encoding === null || encoding === 'utf-8' ? null : encoding,
    isPage,
    carriedBy: null,
    told,
    standing: standingIn(texts, text),
    texts,
    marks: {},
    id: null,
  };
  return { text, sha256, draft };
}
