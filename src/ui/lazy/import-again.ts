/** What is imported, and which of its exports it is, as the build writes it: `import('./Map-x.js').then(e=>e.t)`. */
const IMPORTED = /\bimport\(\s*["'`]([^"'`]+)["'`]\s*\)(?:\.then\((\w+)=>\2\.(\w+)\))?/;

/** How long another attempt waits for the address that failed, milliseconds. */
const AGAIN = 1000;

/**
 * Loads a module that may have failed to come before. Browsers remember a module that was cut short for the life of the
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
  const [, address, , exported] = IMPORTED.exec(String(load)) ?? [];
  if (attempt === 0 || address === undefined) return load();
  // Where its stylesheet failed, the dead link would stand for it.
  for (const link of document.head.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (!link.sheet) link.remove();
  const again = new URL(address, import.meta.url);
  again.searchParams.set('attempt', String(attempt));
  const first = load();
  const elsewhere = async (): Promise<T> => {
    const isHere = first.then(() => true);
    const isLate = new Promise<false>((resolve) => setTimeout(resolve, AGAIN, false));
    if (await Promise.race([isHere, isLate]).catch(() => false)) return first;
    const module = (await importFrom(again.href)) as T & Record<string, T>;
    return exported === undefined ? module : module[exported]!;
  };
  return Promise.any([first, elsewhere()]).catch(() => first);
}
