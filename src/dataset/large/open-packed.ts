import type { Incident, Place } from '../../evidence/model.ts';
import type { OpenedSource } from './backend.ts';
import { categoryAt } from '../columns.ts';
import type { IncidentColumns, Row } from '../columns.ts';
import { domainOf } from '../dataset.ts';
import { indexColumns } from '../indexes.ts';
import { fetchBytes, fetchJson, fetchPart } from '../fetch-json.ts';
import { decodeIndex, decodeManifest } from '../packed/decode.ts';
import { PACKED_FILES, PackedFileError } from '../packed/format.ts';
import { hashOf, lookupBytes, rowsIn, windowOf } from '../packed/lookup.ts';
import { byPercent } from '../progress.ts';
import type { OnProgress } from '../progress.ts';

/** Files of details that are kept where they are read; the page keeps more. */
const KEPT = 4;

/**
 * Reads the index of a packed dataset; details are fetched file by file.
 * @param manifest its `dataset.json`, parsed @param address where that stands
 * @throws {PackedFormatError | PackedFileError | FetchError}
 */
export async function openPacked(
  value: unknown,
  address: string,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<OpenedSource> {
  const manifest = decodeManifest(value);
  const { info, sources, speakers, tallies, ceasefires, index, details } = manifest;
  const at = (name: string): string => new URL(name, address).href;
  const progress = sharesOf(index.bytes + manifest.places.bytes, onProgress);
  const [indexBytes, placesBytes] = await Promise.all([
    fetchBytes(at(PACKED_FILES.index), signal, progress()),
    fetchBytes(at(PACKED_FILES.places), signal, progress()),
  ]);
  const columns = decodeIndex(manifest, indexBytes.buffer);
  const places = decodePlaces(placesBytes, manifest.places.count);

  const shards = new Map<number, Promise<Incident[]>>();
  const load = (shard: number): Promise<Incident[]> => {
    const kept = shards.get(shard);
    if (kept) return kept;
    const name = PACKED_FILES.details(shard);
    const loading = fetchJson(at(name), signal).then((incidents) =>
      decodeDetails(incidents, name, shard * details.rows, details.rows, {
        columns,
        places,
      }),
    );
    shards.set(shard, loading);
    // What did not come is asked for again the next time.
    loading.catch(() => shards.delete(shard));
    for (const first of shards.keys()) {
      if (shards.size <= KEPT) break;
      shards.delete(first);
    }
    return loading;
  };

  let lookup: Promise<Uint8Array<ArrayBuffer>> | null = null;
  const candidates = async (id: string): Promise<Row[]> => {
    const hash = hashOf(id);
    const whole = { start: 0, end: lookupBytes(index.rows) };
    if (!lookup) {
      const range = windowOf(hash, index.rows);
      const part = await fetchPart(at(PACKED_FILES.lookup), range, signal);
      const rows = part.whole ? null : rowsIn(part.bytes, range, index.rows, hash);
      if (rows) return rows;
      lookup = part.whole
        ? Promise.resolve(part.bytes)
        : fetchBytes(at(PACKED_FILES.lookup), signal);
      lookup.catch(() => (lookup = null));
    }
    const bytes = await lookup;
    if (bytes.byteLength !== whole.end) {
      lookup = null;
      const got = `${bytes.byteLength} bytes`;
      throw new PackedFileError(PACKED_FILES.lookup, got, `${whole.end} bytes`);
    }
    return rowsIn(bytes, whole, index.rows, hash) ?? [];
  };

  return {
    info,
    sources,
    speakers,
    tallies,
    ceasefires,
    columns,
    indexes: indexColumns(columns, places.length, domainOf(info, columns)),
    placeCount: places.length,
    detailsRows: details.rows,
    places,
    load,
    async find(id) {
      if (index.rows === 0) return null;
      for (const row of await candidates(id)) {
        const incidents = await load(Math.floor(row / details.rows));
        if (incidents[row % details.rows]?.id === id) return row;
      }
      return null;
    },
    incidents: null,
    fetchBytes: (name) => fetchBytes(at(name), signal),
  };
}

/** Adds up what has come of several files. @returns a function that gives each of them its own `OnBytes` */
function sharesOf(total: number, onProgress: OnProgress): () => (received: number) => void {
  const tell = byPercent(onProgress);
  let sum = 0;
  return () => {
    let before = 0;
    return (received) => {
      sum += received - before;
      before = received;
      tell(Math.min(1, sum / total));
    };
  };
}

function decodePlaces(bytes: Uint8Array<ArrayBuffer>, count: number): Place[] {
  const places = parse(bytes);
  if (Array.isArray(places) && places.length === count) return places as Place[];
  const got = Array.isArray(places) ? `${places.length} places` : 'no list';
  throw new PackedFileError(PACKED_FILES.places, got, `${count} places`);
}

/** Details of another build than the columns would give incidents the dates and places of others. */
function decodeDetails(
  value: unknown,
  name: string,
  first: Row,
  most: number,
  { columns, places }: { readonly columns: IncidentColumns; readonly places: readonly Place[] },
): Incident[] {
  const count = Math.min(most, columns.length - first);
  if (!Array.isArray(value) || value.length !== count) {
    const got = Array.isArray(value) ? `${value.length} incidents` : 'no list';
    throw new PackedFileError(name, got, `${count} incidents`);
  }
  const incidents = value as Incident[];
  const same = incidents.every(
    ({ category, place }, at) =>
      category === categoryAt(columns, first + at) &&
      place === (places[columns.place[first + at]!]?.id ?? null),
  );
  if (!same) throw new PackedFileError(name, 'incidents of another build', 'those of the index');
  return incidents;
}

function parse(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
