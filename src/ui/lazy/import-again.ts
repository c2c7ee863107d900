const ADDRESS = /https?:\/\/\S+/;

/**
 * Loads a module that may have failed to come before. Chromium remembers a module that failed for the life of the
 * page, so another attempt asks for it under another address; its own imports keep theirs, and stay single.
 * @param attempt 0 for the first
 * @param importFrom only tests give it
 */
export async function importAgain<T>(
  load: () => Promise<T>,
  attempt: number,
  importFrom: (address: string) => Promise<unknown> = (address) =>
    import(/* @vite-ignore */ address),
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const address = ADDRESS.exec(error instanceof Error ? error.message : '')?.[0];
    if (attempt === 0 || address === undefined) throw error;
    const again = new URL(address);
    again.searchParams.set('attempt', String(attempt));
    return (await importFrom(again.href)) as T;
  }
}
