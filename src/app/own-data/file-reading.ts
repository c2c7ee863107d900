import type { FileBytes, ImportFile } from '../../import/table.ts';
import { UnreadableFileError } from '../../import/unreadable.ts';

/** Of workers, which the page's types leave out. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

/** A file's bytes, read from where they lie as they are asked for, which a worker alone may wait for. */
export function readPieceByPiece(file: File): ImportFile {
  const reader = new FileReaderSync();
  const bytes: FileBytes = {
    length: file.size,
    subarray(from = 0, to = file.size) {
      try {
        return new Uint8Array(reader.readAsArrayBuffer(file.slice(from, to)));
      } catch {
        throw new UnreadableFileError(
          file.name,
          'a file that is gone or has changed since it was chosen',
          'one that stays as it is',
          'choose it once more',
        );
      }
    },
  };
  return { name: file.name, bytes };
}
