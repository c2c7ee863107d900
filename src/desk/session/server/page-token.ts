import { TOKEN_KEY } from '../../server/desk-api.ts';

const KEPT_AS = 'dateline-desk-token';

/**
 * The token that the page's address lets it in with, kept for this tab and taken out of the address; else the one that is
 * kept. Null where the page is not one of `dateline desk`.
 */
export function takeToken(): string | null {
  const { hash, pathname, search } = window.location;
  const token = new URLSearchParams(hash.slice(1)).get(TOKEN_KEY);
  try {
    if (token === null) return sessionStorage.getItem(KEPT_AS);
    sessionStorage.setItem(KEPT_AS, token);
  } catch {
    // A tab that keeps nothing has it until it is reloaded.
  }
  if (token !== null) window.history.replaceState(null, '', `${pathname}${search}`);
  return token;
}
