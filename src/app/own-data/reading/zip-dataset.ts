import { Zip, ZipDeflate } from 'fflate';

/** A file of a folder, in pieces, which are read once. */
export interface FileToZip {
  /** From the folder, with slashes. */
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** Texts are gathered to so many characters before they are compressed. */
const AT_ONCE = 1 << 18;

/** Packs files into an archive with one folder; their pieces are made as they are packed. */
export function zipDataset(folder: string, files: Iterable<FileToZip>): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const encoder = new TextEncoder();
  for (const { path, pieces } of files) {
    const file = new ZipDeflate(`${folder}/${path}`, { level: 6 });
    zip.add(file);
    let waiting = '';
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < AT_ONCE) continue;
      file.push(encoder.encode(waiting));
      waiting = '';
    }
    file.push(encoder.encode(waiting), true);
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}
