/** The text of an article as it is coded: offsets count in it, and the hash is of the bytes that are kept. */
export interface ArticleText {
  /** Every character of the bytes, a byte order mark, line ends and what can't be seen included. */
  readonly text: string;
  /** The bytes that are kept as the article's file: UTF-8. Those that came, but where they came as UTF-16. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of `bytes`, 64 lower-case hexadecimal digits, as a source's `custom.sha256`. */
  readonly sha256: string;
  /** What the bytes came in; null for a text that came as characters. What is not UTF-8 is kept as UTF-8, and that is told. */
  readonly encoding: ArticleEncoding | null;
}

export type ArticleEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A text that can't be kept as it is. */
export class ArticleTextError extends Error {
  readonly problem: 'kind' | 'encoding' | 'half-character' | 'no-words';
  constructor(problem: ArticleTextError['problem'], got: string, expected: string, cure: string) {
    super(`got ${got}, expected ${expected}: ${cure}`);
    this.name = 'ArticleTextError';
    this.problem = problem;
  }
}

/**
 * Reads the bytes of a text file: UTF-8, or UTF-16 that begins with its mark. Nothing else is guessed, as a wrong letter
 * would stand in quotes ever after.
 * @param name of the file, for messages
 * @throws {ArticleTextError} where the bytes are of another encoding, or hold no words
 */
export async function articleOfBytes(bytes: Uint8Array, name: string): Promise<ArticleText> {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ArticleTextError(
      'encoding',
      `${name}, whose bytes are not ${encoding.toUpperCase()}`,
      'text in UTF-8, or in UTF-16 with a byte order mark',
      'open it in the program that made it, save it as plain text in UTF-8, and choose that file',
    );
  }
  const kept = encoding === 'utf-8' ? Uint8Array.from(bytes) : new TextEncoder().encode(text);
  return keep(text, kept, encoding, name);
}

/**
 * Takes a text that was pasted or made, as it is.
 * @param name what to call it in messages
 * @throws {ArticleTextError} where it holds half a character, which no file can, or no words
 */
export async function articleOfText(text: string, name: string): Promise<ArticleText> {
  const half = /\p{Surrogate}/u.exec(text);
  if (half)
    throw new ArticleTextError(
      'half-character',
      `${name} with half a character at unit ${half.index}`,
      'whole characters, as only those can be saved',
      'copy it again from where it stands, whole',
    );
  return keep(text, new TextEncoder().encode(text), null, name);
}

async function keep(
  text: string,
  bytes: Uint8Array<ArrayBuffer>,
  encoding: ArticleEncoding | null,
  name: string,
): Promise<ArticleText> {
  if (!/\S/.test(text))
    throw new ArticleTextError(
      'no-words',
      `${name} without a word`,
      'the text of an article',
      'choose the file that has it, or paste the text itself',
    );
  return { text, bytes, sha256: await sha256Of(bytes), encoding };
}

function encodingOf([first, second]: Uint8Array): ArticleEncoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The SHA-256 of bytes: 64 lower-case hexadecimal digits. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
