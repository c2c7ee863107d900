import { UnreadableFileError } from '../unreadable.ts';

/** What a file may have at most: each is far above any table that people have, and named when it is passed. */
export interface Limits {
  readonly fileBytes: number;
  /** UTF-16 units of one record: a quote that is never closed takes in what follows up to here. */
  readonly recordLength: number;
  /** Quotes in quoted cells that are not doubled, in a million characters: each is kept to be told. */
  readonly strayQuotes: number;
  readonly columns: number;
  /** Rows times columns. */
  readonly cells: number;
  /** Of an archive. */
  readonly entries: number;
  /** All that an archive unpacks to. */
  readonly unpackedBytes: number;
  /** One member of an archive that is unpacked into memory whole. */
  readonly memberBytes: number;
  /** How many times its packed size a member of an archive may have, once it is larger than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MIB = 1024 * 1024;

export const LIMITS: Limits = {
  fileBytes: 1024 * MIB,
  recordLength: 16 * MIB,
  strayQuotes: 100_000,
  columns: 5_000,
  cells: 200_000_000,
  entries: 10_000,
  unpackedBytes: 4096 * MIB,
  memberBytes: 1024 * MIB,
  // XML of a sheet is packed ten- to thirtyfold, of an empty one a hundredfold; deflate ends at 1,032.
  ratio: 250,
  ratioFrom: 64 * MIB,
};

/** What passes one of the limits: which, and what to do. */
export function pastLimit(
  file: string,
  limit: keyof Limits,
  got: string,
  limits: Limits,
  cure: string,
): UnreadableFileError {
  return new UnreadableFileError(file, got, `at most ${WORDS[limit](limits[limit])}`, cure);
}

const WORDS: Readonly<Record<keyof Limits, (most: number) => string>> = {
  fileBytes: (most) => `${size(most)} a file`,
  recordLength: (most) => `${count(most)} characters in a row`,
  strayQuotes: (most) => `${count(most)} quotes in quoted cells that are not doubled`,
  columns: (most) => `${count(most)} columns`,
  cells: (most) => `${count(most)} cells`,
  entries: (most) => `${count(most)} files in an archive`,
  unpackedBytes: (most) => `${size(most)} unpacked`,
  memberBytes: (most) => `${size(most)} for one file of an archive`,
  ratio: (most) => `${count(most)} times the packed size`,
  ratioFrom: (most) => size(most),
};

/** `1,048,576`, whatever the machine's language. */
export function count(value: number): string {
  return value.toLocaleString('en');
}

/** `16 MiB`, `1.5 GiB`. */
export function size(bytes: number): string {
  const [unit, name] =
    bytes >= 1024 * MIB
      ? ([1024 * MIB, 'GiB'] as const)
      : bytes >= MIB
        ? ([MIB, 'MiB'] as const)
        : bytes >= 1024
          ? ([1024, 'KiB'] as const)
          : ([1, 'bytes'] as const);
  return `${String(Math.round((bytes / unit) * 10) / 10)} ${name}`;
}

/** `1 row`, `12 rows`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}
