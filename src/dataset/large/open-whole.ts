import { createVocabulary } from '../../evidence/vocabulary.ts';
import type { Party } from '../../evidence/vocabulary.ts';
import type { OpenedSource } from './backend.ts';
import { domainOf, partsOf } from '../dataset.ts';
import { indexColumns } from '../indexes/indexes.ts';
import { PACKED_FILES, DETAILS_ROWS } from '../packed/packed-format.ts';

/**
 * A large dataset in one file: its incidents stay here and are handed out as those of a packed one are.
 * @param value its `dataset.json`, parsed
 * @param newest the parties of the dataset's newest version, for data that does not name them
 * @throws {DatasetFormatError} when it is of another format
 */
export function openWhole(value: unknown, newest?: readonly Party[]): OpenedSource {
  const { incidents, details, places, ...parts } = partsOf(value, newest);
  const { info, columns, sources, speakers, actors, tallies, basemap, ceasefires } = parts;
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
        places.length,
        domainOf(info, columns),
      ),
      places,
      detailsRows: DETAILS_ROWS,
    },
    places: () => Promise.resolve(places),
    load: (shard) =>
      Promise.resolve(incidents.slice(shard * DETAILS_ROWS, (shard + 1) * DETAILS_ROWS)),
    find: (id) => details.find(id),
    incidents,
    fetchBytes: (name) =>
      Promise.reject(new Error(`got ${name}, expected ${PACKED_FILES.manifest} alone`)),
  };
}
