import { ArticleTextError } from './article-text.ts';

/** A saved page as text, and what its bytes came in. */
export interface PageText {
  readonly html: string;
  /** In lower case, as the encoding standard calls it: `utf-8`, `windows-1251`. */
  readonly encoding: string;
}

/** How far into a page its encoding is looked for, bytes, as browsers do. */
const HEAD = 1024;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;

/**
 * Reads the bytes of a saved page by its byte order mark, else by what it says of itself, else as UTF-8. Nothing else is
 * guessed.
 * @param name of the file, for messages
 * @throws {ArticleTextError} where the bytes are of another encoding
 */
export function htmlOfBytes(bytes: Uint8Array, name: string): PageText {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const mark = markOf(bytes);
  const said = mark ?? CHARSET.exec(head)?.[1] ?? 'utf-8';
  try {
    const named = new TextDecoder(said).encoding;
    // What was read as single bytes can't be of two: browsers take it for UTF-8.
    const encoding = mark === null && named.startsWith('utf-16') ? 'utf-8' : named;
    const decoder = new TextDecoder(encoding, { fatal: true });
    return { html: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    throw new ArticleTextError(
      'encoding',
      `${name}, whose bytes are not ${said}`,
      'a page in the encoding that it names',
      'open it in a browser, copy the text of the article, and paste it here',
    );
  }
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
