import { articleOfText } from './article-text.ts';

/** What is another than in the text that a hash is of: line ends, the byte order mark, or white space at the end. */
export type Difference = 'line-ends' | 'mark' | 'end';

const bare = (text: string): string => text.replaceAll('\r\n', '\n');

/** What programs change of a text when they save it, by what it is. */
const CHANGES: readonly (readonly [Difference, (text: string) => string])[] = [
  ['line-ends', bare],
  ['line-ends', (text) => bare(text).replaceAll('\n', '\r\n')],
  ['mark', (text) => text.replace(/^\ufeff/, '')],
  ['mark', (text) => text.replace(/^\ufeff?/, '\ufeff')],
  ['end', (text) => text.trimEnd()],
  ['end', (text) => `${text.trimEnd()}\n`],
  ['end', (text) => `${text.trimEnd()}\r\n`],
];

/**
 * What alone makes a text another one than that of a hash; null where it is another text, or differs in more than one way.
 * @param text that has words
 */
export async function differenceTo(text: string, sha256: string): Promise<Difference | null> {
  for (const [difference, change] of CHANGES) {
    const changed = await articleOfText(change(text), '');
    if (changed.sha256 === sha256) return difference;
  }
  return null;
}
