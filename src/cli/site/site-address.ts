import { UsageError } from '../arguments.ts';

/** The absolute address of a site that nobody has told its own. */
export const DEFAULT_URL = 'http://localhost:4173/';

/**
 * An address as a site is told it: of the web, and with a final slash. What stands behind `?` or `#`, or a password, is no
 * part of where a site is, and would be in every citation. @throws {UsageError} where the text is none
 */
export function siteAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOfTheWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!url || !isOfTheWeb || `${url.search}${url.hash}${url.username}${url.password}` !== '')
    throw new UsageError(
      `got the address ${JSON.stringify(text)}, expected one such as https://example.org/dateline/`,
    );
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}
