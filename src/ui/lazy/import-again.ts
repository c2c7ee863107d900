/** The address in `() => import('./Map-x.js')`, as the build and the development server write it. */
const ADDRESS = /\bimport\(\s*["'`]([^"'`]+)/;

/**
 * Loads a module that may have failed to come before. Chromium remembers a module that failed for the life of the
 * page, and one that hangs is waited for by whoever asks for it; so another attempt asks for it under another address,
 * too. Its own imports keep theirs, and stay single.
 * @param load `() => import('…')`, all of whose files stand in one folder
 * @param attempt 0 for the first
 * @param importFrom only tests give it
 */
export async function importAgain<T>(
  load: () => Promise<T>,
  attempt: number,
  importFrom: (address: string) => Promise<unknown> = (address) =>
    import(/* @vite-ignore */ address),
): Promise<T> {
  const address = ADDRESS.exec(String(load))?.[1];
  if (attempt === 0 || address === undefined) return load();
  // Where its stylesheet failed, the dead link would stand for it.
  for (const link of document.head.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (!link.sheet) link.remove();
  const again = new URL(address, import.meta.url);
  again.searchParams.set('attempt', String(attempt));
  const first = load();
  return Promise.any([first, importFrom(again.href) as Promise<T>]).catch(() => first);
}
