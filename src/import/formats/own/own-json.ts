import { boundsOf } from '../../../geo/resolve-bounds.ts';
import type { AuthoredFiles } from '../../../evidence/model.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { UnreadableFileError } from '../../unreadable.ts';
import { get, isObject, objectsOf } from '../json-records.ts';
import type { JsonObject } from '../json-records.ts';
import type { KnownRecords } from '../known.ts';
import { eachOnce, tableOfList } from './own-rows.ts';
import { writtenVocabulary } from './own-vocabulary.ts';

/** The formats of published datasets that stand in one file. */
const WHOLE = new Set([1, 3]);
/** Those of datasets in many files, of which `dataset.json` is the table of contents. */
const PACKED = new Set([2, 4]);

/** Whether JSON is a dataset as a site publishes it: `data/<id>/dataset.json`. */
export function isOwnJson(json: unknown): boolean {
  const format = get(json, 'format');
  return (
    typeof format === 'number' &&
    isObject(get(json, 'info')) &&
    (PACKED.has(format) || (WHOLE.has(format) && Array.isArray(get(json, 'incidents'))))
  );
}

/**
 * A published dataset as its authors wrote it, but for the places of files. Its records are as the file has them: the check
 * of a dataset says what is wrong with them.
 * @param left the numbers of incidents that are left out
 * @throws {UnreadableFileError} where its incidents are in other files
 */
export function ownJsonRecords(
  source: string,
  json: unknown,
  left: ReadonlySet<number> = new Set(),
): KnownRecords {
  if (PACKED.has(get(json, 'format') as number))
    throw new UnreadableFileError(
      source,
      'the table of contents of a dataset in many files',
      'a dataset in one file',
      'download the site’s incidents.csv or incidents.geojson',
    );
  const places = objectsOf(get(json, 'places'));
  const incidents = objectsOf(get(json, 'incidents'));
  const { taken, remarks } = eachOnce(incidents, left);
  const records = {
    dataset: datasetOf(get(json, 'info') as JsonObject, places),
    sources: objectsOf(get(json, 'sources')),
    speakers: objectsOf(get(json, 'speakers')),
    actors: objectsOf(get(json, 'actors')),
    tallies: objectsOf(get(json, 'tallies')).map(withoutTime),
    incidents: taken.map(({ record }) => withoutTime(record)),
    places: { type: 'FeatureCollection', features: places.map(placeFeature) },
    outlines: { type: 'FeatureCollection', features: places.flatMap(outlineFeature) },
    basemap: get(json, 'basemap') ?? null,
  };
  return {
    as: 'records',
    records: records as unknown as KnownRecords['records'],
    rows: incidents.length,
    table: tableOfList(source, 'incident', incidents),
    rowsOf: new Map(
      taken.map(({ row, record }) => [
        record['id'] as string,
        [row, ...objectsOf(record['claims']).map(() => row)],
      ]),
    ),
    remarks,
    without: (refused) => ownJsonRecords(source, json, refused),
    told: [{ about: 'left-out', text: PUBLISHED_LEAVES_OUT }],
  };
}

/** What a site publishes elsewhere, or not at all. */
const PUBLISHED_LEAVES_OUT =
  'which sentences of the articles feed no record, the files of pictures and kept copies, a detailed map and the pages about the dataset are not in the file: they are in the folder that it was built of.';

/** When it was, as it was resolved when the site was built. */
function withoutTime({ time: _time, ...record }: JsonObject): JsonObject {
  return record;
}

function placeFeature(place: JsonObject): object {
  const { lng, lat, outside: _outside, outline: _outline, ...properties } = place;
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lng, lat] }, properties };
}

function outlineFeature({ id, outline }: JsonObject): readonly object[] {
  return outline === undefined
    ? []
    : [
        {
          type: 'Feature',
          geometry: { type: 'MultiPolygon', coordinates: outline },
          properties: { place: id },
        },
      ];
}

/** What its authors wrote of a dataset: without what is resolved. */
function datasetOf(
  info: JsonObject,
  places: readonly JsonObject[],
): Partial<AuthoredFiles['dataset']> {
  const { time: _time, nearestZoom: _nearest, parties, groups, categories, ...rest } = info;
  const { bounds, ...unbounded } = rest;
  // Bounds that nobody wrote are those of the places.
  const resolved = boundsOf(places as unknown as readonly LngLat[]);
  const written = JSON.stringify(bounds) === JSON.stringify(resolved) ? unbounded : rest;
  return { ...written, ...writtenVocabulary({ parties, groups, categories }) };
}
