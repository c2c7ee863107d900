import { vi } from 'vitest';

/** What is said on the console from here on, for tests; `vi.restoreAllMocks()` ends it. */
export function captureConsole(): string[] {
  const said: string[] = [];
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation(
      (...words: unknown[]) => void said.push(words.join(' ')),
    );
  }
  return said;
}
