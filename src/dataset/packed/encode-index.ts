import { NO_ACTOR, NO_PLACE } from '../indexes/columns.ts';
import type { IncidentColumns } from '../indexes/columns.ts';
import { ALIGNMENT, COLUMN_TYPES, COLUMNS, noneOf, PackError } from './packed-format.ts';
import type { ColumnName, ColumnType, PackedColumn } from './packed-format.ts';

const SECOND = 1000;

/** The bytes of `incidents.bin`, and what the manifest says of them. */
export interface EncodedIndex {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whole seconds since 1970 UTC. */
  readonly base: number;
  readonly columns: readonly PackedColumn[];
}

/** Numbers of a column, part by part. */
type Read = (part: IncidentColumns) => Iterable<number>;

/**
 * @param parts the columns of the dataset, cut into parts of whole rows @param places how many there are, as `actors`
 * @throws {PackError} where a time is no whole second
 */
export function encodeIndex(
  parts: readonly IncidentColumns[],
  places: number,
  actors: number,
): EncodedIndex {
  const base = baseOf(parts);
  const placeType: ColumnType = places < noneOf('uint16') ? 'uint16' : 'uint32';
  const actorType: ColumnType = actors < noneOf('uint8') ? 'uint8' : 'uint16';
  const actorCode = (code: number): number => (code === NO_ACTOR ? noneOf(actorType) : code);
  const values: Readonly<Record<ColumnName, Read>> = {
    start: ({ start, dated }) =>
      start.map((time, row) => (row < dated ? seconds(time, 'start') - base : 0)),
    seconds: ({ start, end }) =>
      end.map((time, row) => seconds(time, 'end') - seconds(start[row]!, 'start')),
    when: ({ when }) => when,
    category: ({ category }) => category,
    place: ({ place }) => place.map((code) => (code === NO_PLACE ? noneOf(placeType) : code)),
    claims: ({ claimsFrom }) =>
      claimsFrom.subarray(1).map((until, row) => until - claimsFrom[row]!),
    source: ({ claimSource }) => claimSource,
    speaker: ({ claimSpeaker }) => claimSpeaker,
    stance: ({ claimStance }) => claimStance,
    actor: ({ claimActor }) => claimActor.map(actorCode),
    target: ({ claimTarget }) => claimTarget.map(actorCode),
  };
  const typeOf = (name: ColumnName): ColumnType => {
    if (name === 'place') return placeType;
    if (name === 'actor' || name === 'target') return actorType;
    return narrowest(parts, values[name]);
  };

  const columns: PackedColumn[] = [];
  let bytes = 0;
  for (const name of COLUMNS) {
    const type = typeOf(name);
    const length = parts.reduce((sum, part) => sum + lengthOf(name, part), 0);
    columns.push({ name, type, offset: bytes, length });
    bytes += length * COLUMN_TYPES[type].BYTES_PER_ELEMENT;
    bytes = Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
  }
  const buffer = new ArrayBuffer(bytes);
  for (const { name, type, offset, length } of columns) {
    const column = new COLUMN_TYPES[type](buffer, offset, length);
    let at = 0;
    for (const part of parts) for (const value of values[name](part)) column[at++] = value;
  }
  return { bytes: new Uint8Array(buffer), base, columns };
}

const OF_CLAIMS: ReadonlySet<ColumnName> = new Set([
  'source',
  'speaker',
  'stance',
  'actor',
  'target',
]);

function lengthOf(name: ColumnName, part: IncidentColumns): number {
  return OF_CLAIMS.has(name) ? part.claimSource.length : part.length;
}

/** Floating point holds what no 32 bits do: datasets of more than 136 years. */
function narrowest(parts: readonly IncidentColumns[], read: Read): ColumnType {
  let most = 0;
  for (const part of parts) for (const value of read(part)) most = Math.max(most, value);
  if (most <= 0xff) return 'uint8';
  if (most <= 0xffff) return 'uint16';
  return most <= 0xffff_ffff ? 'uint32' : 'float64';
}

/** Rows are sorted by start, so the first one's is the earliest. */
function baseOf([first]: readonly IncidentColumns[]): number {
  return first && first.dated > 0 ? seconds(first.start[0]!, 'start') : 0;
}

function seconds(time: number, side: string): number {
  if (Number.isInteger(time) && time % SECOND === 0) return time / SECOND;
  throw new PackError(
    `the ${side} of an incident`,
    `${time} ms after 1970`,
    'a whole second',
    'Write its date with no parts of a second.',
  );
}
