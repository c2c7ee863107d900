/**
 * A target that is not ours to write to: the message says which, what was found there, what was expected, and what to
 * do. Nothing of it has been touched.
 */
export class TargetError extends Error {
  readonly got: string;

  constructor(
    target: string,
    got: string,
    expected: string,
    cure = 'Name another folder with --out.',
  ) {
    super(`Can't write to ${target}: got ${got}, expected ${expected}. ${cure}`);
    this.name = 'TargetError';
    this.got = got;
  }
}

/** Names in one line, as many as may be, and how many more there are. */
export function listNames(names: readonly string[], most: number): string {
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return `${names.slice(0, most).join(', ')}${more}`;
}
