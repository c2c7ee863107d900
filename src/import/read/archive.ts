import { Inflate } from 'fflate';
import type { ImportFile } from '../table.ts';
import { UnreadableFileError } from '../unreadable.ts';
import { count, LIMITS, pastLimit, size } from './limits.ts';
import type { Limits } from './limits.ts';
import { packedBytes, zipMembers } from './zip-directory.ts';
import type { ZipMember } from './zip-directory.ts';

/** A file in an archive. Nothing is unpacked before it is asked for. */
export interface ArchiveEntry {
  /** A path within the archive: no `..`, no drive, no control characters. */
  readonly name: string;
  /** Unpacked, as the archive says; what unpacks to more is refused. */
  readonly size: number;
  /** The bytes from their beginning, each time anew, some at once. */
  readonly chunks: () => Generator<Uint8Array>;
}

const STORED = 0;
const DEFLATED = 8;

/** Packed bytes that are unpacked at once: at deflate's best they become 16 MiB. */
const PIECE = 16 * 1024;

/** Reads what is in a zip, without unpacking any of it, and refuses what would unpack to too much. */
export function openArchive(file: ImportFile, limits: Limits = LIMITS): readonly ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  let unpacked = 0;
  let members = 0;
  for (const member of zipMembers(file.bytes.subarray())) {
    if (member === undefined) throw damaged(file, 'a zip without a whole directory');
    members += 1;
    if (members > limits.entries) {
      throw bomb(file, 'entries', `more than ${count(limits.entries)}`, limits);
    }
    unpacked += member.size;
    if (unpacked > limits.unpackedBytes) {
      throw bomb(file, 'unpackedBytes', `a zip of ${size(unpacked)} or more`, limits);
    }
    refuseRatio(file, member, limits);
    const name = safeName(member.rawName);
    if (name === '' || isLitter(member.rawName)) continue;
    entries.push({ name, size: member.size, chunks: () => inflated(file, name, member) });
  }
  return entries;
}

function refuseRatio(file: ImportFile, member: ZipMember, limits: Limits): void {
  const { size: unpacked, packedSize } = member;
  if (unpacked <= limits.ratioFrom || unpacked <= limits.ratio * packedSize) return;
  const times = count(Math.floor(unpacked / Math.max(packedSize, 1)));
  throw bomb(file, 'ratio', `a file of ${times} times its packed size`, limits);
}

/** Unpacks one file of an archive into memory. */
export function unpackEntry(
  file: ImportFile,
  entry: ArchiveEntry,
  limits: Limits = LIMITS,
): ImportFile & { readonly bytes: Uint8Array } {
  if (entry.size > limits.memberBytes) {
    throw bomb(file, 'memberBytes', `${entry.name} of ${size(entry.size)}`, limits);
  }
  const bytes = new Uint8Array(entry.size);
  let at = 0;
  for (const chunk of entry.chunks()) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { ...file, name: `${file.name}, ${entry.name}`, bytes };
}

function* inflated(file: ImportFile, name: string, member: ZipMember): Generator<Uint8Array> {
  if (member.encrypted) {
    throw new UnreadableFileError(
      file.name,
      `${name} locked with a password`,
      'a file without a password',
      'unpack it and give the file inside',
    );
  }
  const packed = packedBytes(file.bytes.subarray(), member);
  if (packed === undefined) throw damaged(file, `${name} outside the file`);
  let unpacked = 0;
  for (const chunk of unpackedBy(file, name, member, packed)) {
    unpacked += chunk.length;
    if (unpacked > member.size) throw damaged(file, `more in ${name} than the zip says`);
    yield chunk;
  }
  if (unpacked < member.size) throw damaged(file, `less in ${name} than the zip says`);
}

function* unpackedBy(
  file: ImportFile,
  name: string,
  { method }: ZipMember,
  packed: Uint8Array,
): Generator<Uint8Array> {
  if (method === STORED) {
    yield packed;
    return;
  }
  if (method !== DEFLATED) {
    throw new UnreadableFileError(
      file.name,
      `${name} packed by method ${String(method)}`,
      'a zip packed by deflate',
      'unpack it and give the file inside',
    );
  }
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => ready.push(chunk));
  for (let from = 0; from < packed.length; from += PIECE) {
    try {
      inflate.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
    } catch {
      throw damaged(file, `${name} with bytes that do not unpack`);
    }
    yield* ready;
    ready = [];
  }
}

/** Takes from a name whatever could lead out of the archive's own folder. */
function safeName(raw: string): string {
  return raw
    .replaceAll('\\', '/')
    .replace(/^[a-z]:/i, '')
    .replace(/\p{Cc}/gu, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
}

/** Folders, and what macOS and Windows leave in archives. */
function isLitter(name: string): boolean {
  return /[/\\]$|(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/.test(name);
}

function damaged(file: ImportFile, got: string): UnreadableFileError {
  return new UnreadableFileError(
    file.name,
    got,
    'a whole zip',
    'it may have been cut short on its way: download or copy it again',
  );
}

function bomb(
  file: ImportFile,
  limit: keyof Limits,
  got: string,
  limits: Limits,
): UnreadableFileError {
  return pastLimit(file.name, limit, got, limits, 'unpack it and give the files inside one by one');
}
