import type { Incident } from '../../evidence/model.ts';
import { createVocabulary } from '../../evidence/vocabulary.ts';
import type { OpenedSource } from './backend.ts';
import type { Row } from '../indexes/columns.ts';
import { domainOf } from '../dataset.ts';
import { indexColumns } from '../indexes/indexes.ts';
import { fetchBytes, fetchJson, fetchPart } from '../open/fetch-json.ts';
import { decodeIndex } from '../packed/decode.ts';
import { decodePlaces } from './fetch-packed.ts';
import { PACKED_FILES, PackedFileError } from '../packed/packed-format.ts';
import type { PackedManifest } from '../packed/packed-format.ts';
import { hashOf, lookupBytes, rowsIn, windowOf } from '../packed/lookup.ts';

/**
 * Reads the index of a packed dataset; details are fetched file by file.
 * @param manifest its `dataset.json` @param address where that stands @param indexBytes its `incidents.bin`
 * @throws {PackedFileError}
 */
export function openPacked(
  manifest: PackedManifest,
  address: string,
  indexBytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): OpenedSource {
  const { info, sources, speakers, actors, tallies, basemap, ceasefires, index, details } =
    manifest;
  const at = (name: string): string => new URL(name, address).href;
  const columns = decodeIndex(manifest, indexBytes.buffer);

  const load = async (shard: number): Promise<Incident[]> => {
    const name = PACKED_FILES.details(shard);
    const count = Math.min(details.rows, index.rows - shard * details.rows);
    return decodeDetails(await fetchJson(at(name), signal), name, count);
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
    opened: {
      info,
      sources,
      speakers,
      actors,
      tallies,
      basemap,
      ceasefires,
      columns,
      indexes: indexColumns(
        columns,
        createVocabulary(info),
        manifest.places.count,
        domainOf(info, columns),
      ),
      places: null,
      detailsRows: details.rows,
    },
    // The page has had the same file: most browsers have it at hand.
    places: async () =>
      decodePlaces(await fetchBytes(at(PACKED_FILES.places), signal), manifest.places.count),
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

function decodeDetails(value: unknown, name: string, count: number): Incident[] {
  if (Array.isArray(value) && value.length === count) return value as Incident[];
  const got = Array.isArray(value) ? `${value.length} incidents` : 'no list';
  throw new PackedFileError(name, got, `${count} incidents`);
}
