import type { ImportFinding } from '../../import/findings.ts';

/** The same for machines: all keys, null where there is nothing to say. */
export function record({ level, file, row, column, got, expected, cure }: ImportFinding): object {
  return {
    level,
    file,
    row: row ?? null,
    column: column ?? null,
    got,
    expected: expected ?? null,
    cure: cure ?? null,
  };
}
