import { createHash } from 'node:crypto';

/** `embed.js` under a name of its bytes, for pages that run those and no others. */
export interface PinnedScript {
  /** From the site's root. */
  readonly file: string;
  /** The value of the attribute of that name. */
  readonly integrity: string;
}

export const EMBED_SCRIPT = 'embed.js';
const PINNED = /^embed-[0-9a-f]{16}\.js$/;

export function pinnedScript(source: Uint8Array): PinnedScript {
  const hash = createHash('sha384').update(source).digest();
  return {
    file: `embed-${hash.toString('hex').slice(0, 16)}.js`,
    integrity: `sha384-${hash.toString('base64')}`,
  };
}

/** Whether a site's file is such a script: those of earlier builds stay, as pages of others name them. */
export function isPinnedScript(file: string): boolean {
  return PINNED.test(file);
}
