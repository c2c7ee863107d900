import { parseRecord } from '../../evidence/json-text/parse-record.ts';

/**
 * The file that makes a folder a site of ours. It is published with the site, and lists what the build has written: so
 * the next one replaces and removes those files and no others.
 */
export const MARKER = 'dateline-site.json';

/** Raised where an earlier build could not read what a later one writes. */
const FORMAT = 1;
const ABOUT =
  'Written by "dateline build". The next build replaces or removes the files listed here, and nothing else in this folder.';

export interface SiteMarker {
  /** The id and the version of the data that the site shows. */
  readonly dataset: string;
  readonly version: string;
  /** From the site's folder, with slashes; the marker itself is not among them. */
  readonly files: readonly string[];
}

/** A marker that can't be gone by. The message says what was found in it and what was expected. */
export class MarkerError extends Error {
  readonly got: string;
  readonly expected: string;

  constructor(got: string, expected: string) {
    super(`${MARKER}: got ${got}, expected ${expected}.`);
    this.name = 'MarkerError';
    this.got = got;
    this.expected = expected;
  }
}

export function writeMarker({ dataset, version, files }: SiteMarker): string {
  const sorted = [...files].toSorted();
  return `${JSON.stringify({ about: ABOUT, format: FORMAT, dataset, version, files: sorted }, null, 2)}\n`;
}

/**
 * The files that a marker lists; null for an empty one: somebody has put it there to say that the site belongs here.
 * @throws {MarkerError} for what no build has written
 */
export function readMarker(text: string): string[] | null {
  if (text.trim() === '') return null;
  const marker = parseRecord(text);
  if (!marker) throw new MarkerError('no JSON object', 'the file as a build wrote it');
  const { format, files } = marker as Readonly<{ format?: unknown; files?: unknown }>;
  if (format !== FORMAT)
    throw new MarkerError(`format ${JSON.stringify(format)}`, `format ${FORMAT}`);
  if (!Array.isArray(files) || !files.every(isSitePath))
    throw new MarkerError('a list that names more than files of the site', 'paths inside it');
  return files;
}

/** Whether a text is a path that stays in the folder it starts from. */
function isSitePath(path: unknown): path is string {
  return (
    typeof path === 'string' &&
    !/[\\\0]/.test(path) &&
    path.split('/').every((name) => name !== '' && name !== '.' && name !== '..')
  );
}
