import { DatasetFormatError } from '../dataset.ts';
import { FetchError } from './fetch-json.ts';

/**
 * Whether an error says that a dataset isn't there, or is there for another version of the page: then the latest may be
 * shown in its place. All other errors may pass.
 */
export function unusable(error: unknown): boolean {
  if (error instanceof FetchError) return error.absent;
  if (error instanceof DatasetFormatError) return true;
  return error instanceof Error && 'unusable' in error && error.unusable === true;
}
