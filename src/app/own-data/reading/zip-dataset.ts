import { Zip, ZipDeflate } from 'fflate';

/** A file of a folder, in pieces, which are read once. */
export interface FileToZip {
  /** From the folder, with slashes. */
  readonly path: string;
  /** Texts, which become UTF-8, and bytes as they are. */
  readonly pieces: Iterable<string | Uint8Array>;
}

/** Texts are gathered to so many characters before they are compressed. */
const AT_ONCE = 1 << 18;

/** Packs files into an archive with one folder; their pieces are made as they are packed. */
export function zipDataset(folder: string, files: Iterable<FileToZip>): Blob {
  return zipFiles(inFolder(folder, files));
}

function* inFolder(folder: string, files: Iterable<FileToZip>): Generator<FileToZip> {
  for (const { path, pieces } of files) yield { path: `${folder}/${path}`, pieces };
}

/** Packs files into an archive, by path from its root. */
export function zipFiles(files: Iterable<FileToZip>): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const { path, pieces } of files) {
    const file = new ZipDeflate(path, { level: 6 });
    zip.add(file);
    pack(file, pieces);
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}

function pack(file: ZipDeflate, pieces: FileToZip['pieces']): void {
  const encoder = new TextEncoder();
  let waiting = '';
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      if (waiting !== '') file.push(encoder.encode(waiting));
      waiting = '';
      // A copy: what is packed may be given away.
      file.push(Uint8Array.from(piece));
      continue;
    }
    waiting += piece;
    if (waiting.length < AT_ONCE) continue;
    file.push(encoder.encode(waiting));
    waiting = '';
  }
  file.push(encoder.encode(waiting), true);
}
