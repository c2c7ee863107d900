import { vi } from 'vitest';

/** Waits until a probe throws no more, as long as a test may take: a machine that is busy is slow, and nothing is wrong. */
export function eventually<T>(probe: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(probe, { timeout: 20_000 });
}
