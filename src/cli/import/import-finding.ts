/** What `import` has to say of a file, a row or a column. */
export interface ImportFinding {
  readonly level: 'error' | 'note';
  readonly file: string;
  /** The record from 1, the header not counted. */
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  readonly got: string;
  readonly expected: string;
  readonly cure?: string | undefined;
}

/** One line for people: `attacks.csv row 4, “Date”: got "31/02/2020", expected a day that there is`. */
export function describe({ file, row, column, got, expected, cure }: ImportFinding): string {
  const where = `${file}${row === undefined ? '' : ` row ${row}`}${column === undefined ? '' : `, “${column}”`}`;
  return `${where}: got ${got}, expected ${expected}${cure === undefined ? '' : `; ${cure}`}`;
}

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
