import type { MappingKey } from './mapping.ts';
import type { Cured } from './telling.ts';

/** A file that can't be read as a table: what it is, what was expected and what to do, in words. */
export class UnreadableFileError extends Error implements Cured {
  readonly file: string;
  readonly got: string;
  readonly expected: string;
  readonly cure: string | undefined;
  readonly cureKey: MappingKey | undefined;

  constructor(file: string, got: string, expected: string, cure?: string, cureKey?: MappingKey) {
    super(`${file}: got ${got}, expected ${expected}${cure === undefined ? '' : `; ${cure}`}`);
    this.name = 'UnreadableFileError';
    this.file = file;
    this.got = got;
    this.expected = expected;
    this.cure = cure;
    this.cureKey = cureKey;
  }
}
