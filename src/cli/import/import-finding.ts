import type { ImportFinding } from '../../import/findings.ts';

/** The same for machines: all keys, null where there is nothing to say. */
export function record({
  level,
  file,
  row,
  column,
  got,
  expected,
  cure,
}: Omit<ImportFinding, 'expected'> & { readonly expected?: string }): object {
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
