import { FILES } from '../../evidence/files.ts';
import type { Finding } from '../../evidence/finding.ts';
import { readJson } from '../../evidence/json-text/read-json.ts';
import { namesVersion1 } from '../../evidence/version-1/version-1.ts';
import { deskStartWords as words } from '../../messages/desk-rooms/desk-start-words.ts';
import type { Records } from '../records/desk-records.ts';
import { nameOf, openFolder } from '../records/folder.ts';
import type { Folder } from '../records/folder.ts';
import { DESK_FILES } from '../server/saved-paths.ts';

/** A dataset that can be opened, and all that came with it. */
export interface FoundDataset {
  readonly folder: Folder;
  /** All files of its folder by path from its root, those besides its records included; what lay beside it in an archive, by `BESIDE`. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Texts of its articles, by their SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What the path begins with of a file beside a dataset's folder, which goes wherever that goes. */
export const BESIDE = '../';

/** What keeps a dataset from being opened; at least one finding. */
export interface NotOpened {
  readonly findings: readonly Finding[];
}

/** Whether a file of a dataset holds records that the desk reads. @param path from the dataset's root */
export function holdsRecords(path: string): boolean {
  return DESK_FILES.includes(path) || nameOf(path) !== null;
}

/** The text that bytes are in UTF-8, a byte order mark left in it; null where they are none. */
export function textOfBytes(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The records of a dataset's files.
 * @param texts of those that hold records, by path from the root; null where the bytes are not UTF-8
 */
export function openRecords(texts: ReadonlyMap<string, string | null>): Folder | NotOpened {
  const unread = [...texts].filter(([, text]) => text === null);
  if (unread.length > 0)
    return { findings: unread.map(([file]) => ({ file, pointer: '', ...words.notUtf8 })) };
  const readable = texts as ReadonlyMap<string, string>;
  const dataset = valueOf(readable, FILES.dataset) as
    | { readonly $schema?: unknown }
    | null
    | undefined;
  if (namesVersion1(dataset?.$schema))
    return { findings: [{ file: FILES.dataset, pointer: '', ...words.version1 }] };
  const folder = openFolder(readable);
  return 'records' in folder ? folder : { findings: folder };
}

function valueOf(texts: ReadonlyMap<string, string>, path: string): unknown {
  const read = readJson(texts.get(path) ?? '');
  return read.ok ? read.value : undefined;
}

/** The hashes of articles that a dataset's sources name, and of which there is no text. @param texts that there are, by hash */
export function missingHashes(
  { source }: Pick<Records, 'source'>,
  texts: ReadonlyMap<string, string> = new Map(),
): Set<string> {
  const hashes = [...source.values()].map(({ custom }) => custom?.sha256);
  return new Set(hashes.filter((hash) => hash !== undefined && !texts.has(hash)) as string[]);
}
