import type { Party } from '../../evidence/vocabulary.ts';
import { completeInfo } from '../open/complete-info.ts';
import { EARLIER_FORMATS, PACKED_FORMAT } from '../open/published.ts';
import type { Earlier } from '../open/published.ts';
import { NO_ACTOR, NO_PLACE, STANCE_CODES } from '../indexes/columns.ts';
import type { IncidentColumns } from '../indexes/columns.ts';
import {
  COLUMN_TYPES,
  COLUMNS,
  LATER_COLUMNS,
  noneOf,
  PACKED_FILES,
  PackedFileError,
  PackedFormatError,
} from './packed-format.ts';
import type { ColumnName, PackedColumn, PackedManifest } from './packed-format.ts';

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/**
 * The manifest, once it is known that this page can read what it describes.
 * @param newest the parties of the dataset's newest version, for data that does not name them
 * @throws {PackedFormatError} where it is of another format, or lacks or has a column, category or stance more
 */
export function decodeManifest(value: unknown, newest?: readonly Party[]): PackedManifest {
  const format = (value as { format?: unknown } | null)?.format;
  if (format !== PACKED_FORMAT && format !== EARLIER_FORMATS.packed)
    throw new PackedFormatError('its format', String(format), String(PACKED_FORMAT));
  const published = value as Earlier<PackedManifest>;
  const parts = ['info', 'sources', 'speakers', 'places', 'details', 'index'] as const;
  for (const part of parts) {
    if (typeof published[part] !== 'object' || published[part] === null)
      throw new PackedFormatError('its parts', `no ${part}`, parts.join(', '));
  }
  const manifest: PackedManifest = {
    ...published,
    actors: published.actors ?? [],
    info: completeInfo(published.info, published.speakers, newest),
  };
  const { columns, categories, stances } = manifest.index;
  if (manifest.index.dated > manifest.index.rows || !(manifest.details.rows > 0)) {
    const got = `${manifest.index.dated} of ${manifest.index.rows} with a date, ${manifest.details.rows} a file`;
    throw new PackedFormatError('its numbers', got, 'no more with a date than there are');
  }
  for (const { name, type } of columns) {
    if (!COLUMNS.includes(name)) throw new PackedFormatError('a column', name, COLUMNS.join(', '));
    if (!Object.hasOwn(COLUMN_TYPES, type)) {
      const expected = Object.keys(COLUMN_TYPES).join(', ');
      throw new PackedFormatError(`the type of the column ${name}`, type, expected);
    }
  }
  for (const name of COLUMNS) {
    if (!LATER_COLUMNS.has(name) && !columns.some((column) => column.name === name))
      throw new PackedFormatError('its columns', `no ${name}`, 'one');
  }
  known('a category', categories, idsOf(manifest.info.categories));
  known('a stance', stances, STANCE_CODES);
  return manifest;
}

/**
 * The columns of a packed dataset, times in epoch milliseconds UTC.
 * @param bytes the whole `incidents.bin`
 * @throws {PackedFileError} where it is shorter than the manifest says, or holds a code that nothing stands for
 */
export function decodeIndex(manifest: PackedManifest, bytes: ArrayBuffer): IncidentColumns {
  const { info, index, places, sources, speakers, actors } = manifest;
  const { rows, dated, base } = index;
  if (bytes.byteLength !== index.bytes)
    throw broken(`${bytes.byteLength} bytes`, `${index.bytes} bytes`);
  const column = (name: ColumnName, length: number): Numbers =>
    view(
      bytes,
      index.columns.find((one) => one.name === name)!,
      length,
    );

  const counts = column('claims', rows);
  const claimsFrom = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) claimsFrom[row + 1] = claimsFrom[row]! + counts[row]!;
  const claims = claimsFrom[rows]!;

  const starts = column('start', rows);
  const lengths = column('seconds', rows);
  const start = new Float64Array(rows);
  const end = new Float64Array(rows);
  for (let row = 0; row < dated; row++) {
    start[row] = (base + starts[row]!) * 1000;
    end[row] = start[row]! + lengths[row]! * 1000;
    if (row > 0 && start[row]! < start[row - 1]!)
      throw broken(`an earlier start in row ${row}`, 'rows sorted by start');
  }

  const placeColumn = index.columns.find(({ name }) => name === 'place')!;
  const none = noneOf(placeColumn.type);
  const place = Uint32Array.from(column('place', rows));
  for (let row = 0; row < rows; row++) {
    if (place[row] === none) place[row] = NO_PLACE;
    else if (place[row]! >= places.count)
      throw broken(`place ${place[row]}`, `${places.count} places`);
  }
  const named = (name: 'actor' | 'target'): Uint16Array<ArrayBuffer> => {
    const described = index.columns.find((one) => one.name === name);
    if (!described) return new Uint16Array(claims).fill(NO_ACTOR);
    const codes = Uint16Array.from(view(bytes, described, claims));
    for (let at = 0; at < claims; at++) {
      if (codes[at] === noneOf(described.type)) codes[at] = NO_ACTOR;
      else if (codes[at]! >= actors.length)
        throw broken(`${name} ${codes[at]}`, `one of ${actors.length}`);
    }
    return codes;
  };
  return {
    length: rows,
    dated,
    start,
    end,
    when: Uint8Array.from(column('when', rows)),
    category: recoded(
      'category',
      column('category', rows),
      index.categories,
      idsOf(info.categories),
    ),
    place,
    claimsFrom,
    claimSource: coded('source', column('source', claims), sources.length),
    claimSpeaker: coded('speaker', column('speaker', claims), speakers.length),
    claimStance: recoded('stance', column('stance', claims), index.stances, STANCE_CODES),
    claimActor: named('actor'),
    claimTarget: named('target'),
  };
}

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function view(
  bytes: ArrayBuffer,
  { name, type, offset, length }: PackedColumn,
  expected: number,
): Numbers {
  if (length !== expected) throw broken(`${length} entries of ${name}`, `${expected}`);
  const Type = COLUMN_TYPES[type];
  const until = offset + length * Type.BYTES_PER_ELEMENT;
  if (until > bytes.byteLength)
    throw broken(`a column ${name} that ends at byte ${until}`, `at most ${bytes.byteLength}`);
  return new Type(bytes, offset, length);
}

function coded(name: string, codes: Numbers, count: number): Uint16Array<ArrayBuffer> {
  const column = Uint16Array.from(codes);
  const unknown = column.findIndex((code) => code >= count);
  if (unknown >= 0) throw broken(`${name} ${column[unknown]}`, `one of ${count}`);
  return column;
}

/** Codes of the file as codes of this page. */
function recoded<T>(
  name: string,
  codes: Numbers,
  theirs: readonly T[],
  ours: readonly T[],
): Uint8Array<ArrayBuffer> {
  const ourCode = theirs.map((one) => ours.indexOf(one));
  const column = new Uint8Array(codes.length);
  for (let at = 0; at < codes.length; at++) {
    const code = ourCode[codes[at]!];
    if (code === undefined) throw broken(`${name} ${codes[at]}`, `one of ${theirs.length}`);
    column[at] = code;
  }
  return column;
}

function known<T extends string>(what: string, theirs: readonly T[], ours: readonly T[]): void {
  const other = theirs.find((one) => !ours.includes(one));
  if (other !== undefined) throw new PackedFormatError(what, other, ours.join(', '));
}

function broken(got: string, expected: string): PackedFileError {
  return new PackedFileError(PACKED_FILES.index, got, expected);
}
