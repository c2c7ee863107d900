import { openArchive, unpackEntry } from '../../../import/read/archive.ts';
import { LIMITS } from '../../../import/read/limits.ts';
import type { Limits } from '../../../import/read/limits.ts';
import type { Choice, ChosenFile } from './chosen-files.ts';

/** All of a dataset is held in memory, and kept. */
export const ZIP_LIMITS: Limits = { ...LIMITS, unpackedBytes: 2 ** 30, memberBytes: 2 ** 29 };

export function isZipName(name: string): boolean {
  return /\.zip$/i.test(name);
}

/**
 * The files of an archive, none of which is unpacked before it is asked for.
 * @param zip the archive @param limits of what it may unpack to
 * @throws {UnreadableFileError} where it is none, or would unpack to more; so does a file of it
 */
export async function choiceOfZip(zip: ChosenFile, limits = ZIP_LIMITS): Promise<Choice> {
  const file = { name: zip.path, bytes: await zip.bytes() };
  const files = openArchive(file, limits).map((entry) => ({
    path: entry.name,
    size: entry.size,
    bytes: async () => new Uint8Array(unpackEntry(file, entry, limits).bytes),
  }));
  return { name: zip.path, files, handle: null };
}
