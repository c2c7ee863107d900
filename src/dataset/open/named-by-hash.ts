/** `embed.js` under a name of its bytes, for pages that run those and no others. */
export interface PinnedScript {
  /** From the site's root. */
  readonly file: string;
  /** The value of the attribute of that name. */
  readonly integrity: string;
}

/** What `embed.js` is called by the SHA-384 of its bytes. */
export function namedByHash(hash: Uint8Array): PinnedScript {
  const hex = Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0'));
  return {
    file: `embed-${hex.join('')}.js`,
    integrity: `sha384-${btoa(String.fromCharCode(...hash))}`,
  };
}
