import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { captureConsole } from './captured-console.ts';

/** Gives each test of a file an empty folder, `dir`, and keeps what is said on the console meanwhile. */
export function scratch(): { readonly dir: string; readonly said: string[] } {
  const here = { dir: '', said: [] as string[] };
  beforeEach(async () => {
    here.dir = await mkdtemp(join(tmpdir(), 'dateline-'));
    here.said = captureConsole();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(here.dir, { recursive: true });
  });
  return here;
}
