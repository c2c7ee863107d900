import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
type Signal = (typeof SIGNALS)[number];

/** What a process is, as far as its signals are concerned. */
export interface SignalledProcess {
  on(signal: Signal, listener: (signal: Signal) => void): unknown;
  off(signal: Signal, listener: (signal: Signal) => void): unknown;
  exit(code: number): unknown;
}

/**
 * Does what must not be left half done: a signal that would end the process meanwhile ends it afterwards, with the
 * status that a shell gives it. What fails is thrown instead, so that it is said.
 */
export async function holdSignals(
  act: () => Promise<void>,
  host: SignalledProcess = process,
): Promise<void> {
  let held: Signal | undefined;
  const hold = (signal: Signal): void => {
    held ??= signal;
  };
  for (const signal of SIGNALS) host.on(signal, hold);
  try {
    await act();
  } finally {
    for (const signal of SIGNALS) host.off(signal, hold);
  }
  if (held !== undefined) host.exit(128 + constants.signals[held]);
}
