/**
 * A target that is not ours to write to: the message says which, what was found there, what was expected, and what to
 * do. Nothing of it has been touched.
 */
export class TargetError extends Error {
  constructor(
    target: string,
    got: string,
    expected: string,
    cure = 'Name another folder with --out.',
  ) {
    super(`Can't write to ${target}: got ${got}, expected ${expected}. ${cure}`);
    this.name = 'TargetError';
  }
}
