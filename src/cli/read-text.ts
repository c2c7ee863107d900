import { readFile } from 'node:fs/promises';

/** Reads a text of UTF-8, a byte order mark left in it. @throws {Error} where the bytes are not UTF-8 */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  try {
    return createDecoder().decode(bytes);
  } catch (error) {
    throw notUtf8(error);
  }
}

/** Refuses what is not UTF-8, and keeps a byte order mark, the option's name notwithstanding. */
export function createDecoder(): TextDecoder {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

/** Without the platform's code, which would tell nobody anything. */
export function notUtf8(cause: unknown): Error {
  return new Error('bytes that are not UTF-8', { cause });
}

/** The text that bytes are in UTF-8, a byte order mark left in it; null where they are none. */
export function decodedOrNull(bytes: Uint8Array): string | null {
  try {
    // A replacement character would shift no offset, and prove words that are not there.
    return createDecoder().decode(bytes);
  } catch {
    return null;
  }
}
