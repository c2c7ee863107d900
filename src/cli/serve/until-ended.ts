/** What ends a server from outside: `Ctrl` and `C`, a supervisor, a terminal that is closed. */
const ENDS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type End = (typeof ENDS)[number];

/** What a process is, as far as it is told to end. */
export interface EndedProcess {
  on(signal: End, listener: () => void): unknown;
  off(signal: End, listener: () => void): unknown;
}

/**
 * Waits until the process is told to end, and has it end by itself: what it still has to do is done first. Told once
 * more it ends at once, as it would have without this.
 */
export function untilEnded(host: EndedProcess = process): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      for (const signal of ENDS) host.off(signal, end);
      resolve();
    };
    for (const signal of ENDS) host.on(signal, end);
  });
}
