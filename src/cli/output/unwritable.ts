import { errorCode } from '../paths.ts';
import { TargetError } from './target-error.ts';

const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * Does what writes to a place.
 * @param cure what to do where it can't be written to @throws {TargetError} there
 */
export async function orUnwritable<T>(
  place: string,
  act: () => Promise<T>,
  cure?: string,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined || !UNWRITABLE.has(code)) throw error;
    const got = `no leave to write there (${code})`;
    throw new TargetError(place, got, 'a folder that is ours to write', cure);
  }
}
