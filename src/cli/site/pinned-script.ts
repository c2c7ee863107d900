import { createHash } from 'node:crypto';
import { namedByHash } from '../../dataset/open/named-by-hash.ts';
import type { PinnedScript } from '../../dataset/open/named-by-hash.ts';

export const EMBED_SCRIPT = 'embed.js';
const PINNED = /^embed-[0-9a-f]{16}\.js$/;

export function pinnedScript(source: Uint8Array): PinnedScript {
  return namedByHash(createHash('sha384').update(source).digest());
}

/** Whether a site's file is such a script: those of earlier builds stay, as pages of others name them. */
export function isPinnedScript(file: string): boolean {
  return PINNED.test(file);
}
