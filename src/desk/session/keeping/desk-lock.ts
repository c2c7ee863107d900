/**
 * Holds a desk for this window alone: what two of them keep of one would not fit together.
 * @returns lets it go; null where another window has it. Where a browser knows no locks, nothing is held
 */
export async function holdDesk(id: string): Promise<(() => void) | null> {
  // Old browsers lack them, and so do pages of no secure origin.
  const { locks } = (globalThis.navigator ?? {}) as Partial<Navigator>;
  if (!locks) return () => undefined;
  return new Promise((resolve, reject) => {
    locks
      .request(`dateline-desk ${id}`, { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve(null);
          return;
        }
        // Held until it is let go, or the window closes.
        return new Promise<void>((letGo) => resolve(letGo));
      })
      .catch(reject);
  });
}
