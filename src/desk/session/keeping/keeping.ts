import type { Keep, Kept, KeptBase, KeepTrouble } from '../../keep/keep.ts';

/** Keeps one desk in the browser, from what it began with or was last saved as. */
export interface Keeping {
  /** Begins anew, in place of all that was kept of the desk. @param kept of it from the first */
  readonly begin: (base: KeptBase, kept: readonly Kept[]) => Promise<void>;
  readonly add: (kept: Kept) => void;
  /** Once all of it is kept, or could not be. */
  readonly settled: () => Promise<void>;
}

/**
 * @param keep null where the browser keeps nothing
 * @param tell called where it could not begin, and with null once it could
 * @param now epoch milliseconds UTC
 */
export function createKeeping(
  keep: Keep | null,
  id: string,
  tell: (trouble: KeepTrouble | null) => void,
  now: () => number = Date.now,
): Keeping {
  /** What is to begin anew with, until that is done: what comes meanwhile is of it. */
  let waiting: { readonly base: KeptBase; readonly kept: Kept[] } | null = null;
  let beginning: Promise<void> | null = null;

  const begin = async (to: Keep): Promise<void> => {
    while (waiting) {
      const { base, kept } = waiting;
      const [was, given] = [waiting, new Set(kept)];
      let trouble: KeepTrouble | null = null;
      try {
        await to.begin(id, base, now(), [...given]);
      } catch (error) {
        const isFull = error instanceof Error && error.name === 'QuotaExceededError';
        trouble = isFull ? 'full' : 'forbidden';
      }
      // Another one is wanted by now.
      if (waiting !== was) continue;
      tell(trouble);
      if (trouble) break;
      waiting = null;
      for (const one of kept) if (!given.has(one)) to.add(id, one);
    }
    // In the same turn as the last look at what waits: what comes later begins anew.
    beginning = null;
  };
  const start = async (): Promise<void> => {
    if (keep && waiting) await (beginning ??= begin(keep));
  };
  return {
    begin(base, kept) {
      waiting = { base, kept: [...kept] };
      return start();
    },
    add(kept) {
      if (!waiting) {
        keep?.add(id, kept);
        return;
      }
      const at = waiting.kept.findIndex(({ is }) => is === 'work');
      // Of work the latest is enough.
      if (kept.is === 'work' && at !== -1) waiting.kept.splice(at, 1);
      waiting.kept.push(kept);
      // Tried again with what comes next, as room may be there by then.
      void start();
    },
    async settled() {
      await beginning;
      await keep?.settled();
    },
  };
}
