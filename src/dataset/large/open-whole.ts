import type { OpenedSource } from './backend.ts';
import { domainOf, partsOf } from '../dataset.ts';
import { indexColumns } from '../indexes.ts';
import { PACKED_FILES, DETAILS_ROWS } from '../packed/format.ts';

/**
 * A large dataset in one file: its incidents stay here and are handed out as those of a packed one are.
 * @param value its `dataset.json`, parsed
 * @throws {DatasetFormatError} when it is of another format
 */
export function openWhole(value: unknown): OpenedSource {
  const { incidents, columns, details, places, ...rest } = partsOf(value);
  return {
    info: rest.info,
    sources: rest.sources,
    speakers: rest.speakers,
    tallies: rest.tallies,
    ceasefires: rest.ceasefires,
    columns,
    indexes: indexColumns(columns, places.length, domainOf(rest.info, columns)),
    placeCount: places.length,
    detailsRows: DETAILS_ROWS,
    places,
    load: (shard) =>
      Promise.resolve(incidents.slice(shard * DETAILS_ROWS, (shard + 1) * DETAILS_ROWS)),
    find: (id) => details.find(id),
    incidents,
    fetchBytes: (name) =>
      Promise.reject(new Error(`got ${name}, expected ${PACKED_FILES.manifest} alone`)),
  };
}
