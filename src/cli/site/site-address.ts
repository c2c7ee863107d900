import { UsageError } from '../arguments.ts';

/** The absolute address of a site that nobody has told its own. */
export const DEFAULT_URL = 'http://localhost:4173/';

/** An address as a site is told it: with a final slash. @throws {UsageError} where the text is none */
export function siteAddress(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new UsageError(
      `got the address "${text}", expected one such as https://example.org/dateline/`,
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}
