import type { FormatId } from './formats.ts';

/** A file that can't be read as a table: what it is, what was expected and what to do, in words. */
export class UnreadableFileError extends Error {
  constructor(
    readonly file: string,
    readonly got: string,
    readonly expected: string,
    readonly cure?: string,
    /** What it was read as, where that is known. */
    readonly format?: FormatId,
  ) {
    super(`${file}: got ${got}, expected ${expected}${cure === undefined ? '' : `; ${cure}`}`);
    this.name = 'UnreadableFileError';
  }
}
