import type {
  Actor,
  DatasetInfo,
  Incident,
  OwnGround,
  Place,
  Source,
  Speaker,
  Tally,
} from '../evidence/model.ts';
import { codesOf, createVocabulary } from '../evidence/vocabulary.ts';
import type { Party, Vocabulary } from '../evidence/vocabulary.ts';
import { cameraLimits } from '../geo/camera-limits.ts';
import type { CameraLimits } from '../geo/camera-limits.ts';
import type { TimeInterval } from '../time/interval.ts';
import { createZone } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { zonedDay } from '../time/zoned-interval.ts';
import { ceasefiresOf } from './indexes/ceasefires.ts';
import type { Ceasefire } from './indexes/ceasefires.ts';
import { columnsOf } from './indexes/columns.ts';
import { indexColumns } from './indexes/indexes.ts';
import type { Indexes } from './indexes/indexes.ts';
import type { IncidentColumns } from './indexes/columns.ts';
import { detailsInMemory } from './incident-details.ts';
import type { IncidentDetails } from './incident-details.ts';
import { createPlaceRows } from './indexes/place-rows.ts';
import type { PlaceRows } from './indexes/place-rows.ts';
import { completeInfo } from './open/complete-info.ts';
import { EARLIER_FORMATS, PUBLISHED_FORMAT } from './open/published.ts';
import type { Earlier, PublishedDataset } from './open/published.ts';
import type { Searcher } from './search/search-index.ts';
import { unwrapGround, unwrapPlaces } from './unwrap.ts';
import { createSpeakingParties } from './indexes/speaking-parties.ts';
import { createTimeIndex } from './indexes/time-index.ts';
import type { TimeIndex } from './indexes/time-index.ts';

/** A dataset as the page holds it: numbers of every incident, words of those that are looked at. Immutable. */
export interface Dataset {
  readonly info: DatasetInfo;
  readonly vocabulary: Vocabulary;
  readonly zone: Zone;
  readonly columns: IncidentColumns;
  readonly indexes: Indexes;
  readonly times: TimeIndex;
  readonly placeRows: PlaceRows;
  readonly details: IncidentDetails;
  /** What the time axis can show: the span and every incident beyond it, whole days of the zone. */
  readonly domain: TimeInterval;
  /** Where its map can go. */
  readonly cameraLimits: CameraLimits;
  readonly ceasefires: readonly Ceasefire[];
  readonly tallies: readonly Tally[];
  /** In the order of the columns' codes. */
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly speakers: readonly Speaker[];
  readonly actors: readonly Actor[];
  /** Lines, areas and names of its own; null where it has none, undefined where its version does not say. */
  readonly basemap: OwnGround | null | undefined;
  /** The parties of which anybody speaks in any claim, in the order of showing; the same array each time. */
  readonly speakingParties: () => readonly Party[];
  readonly placeById: ReadonlyMap<string, Place>;
  readonly placeCodes: ReadonlyMap<string, number>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly speakerById: ReadonlyMap<string, Speaker>;
  readonly actorById: ReadonlyMap<string, Actor>;
  /** Where the dataset brings its own way of searching; else one is made of its words. */
  readonly searcher: Searcher | null;
}

/** What a dataset is made of, however it was delivered. */
export interface DatasetParts {
  readonly info: DatasetInfo;
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly speakers: readonly Speaker[];
  readonly actors: readonly Actor[];
  readonly tallies: readonly Tally[];
  readonly basemap: OwnGround | null | undefined;
  readonly ceasefires: readonly Ceasefire[];
  readonly columns: IncidentColumns;
  /** Where somebody has worked them out already. */
  readonly indexes?: Indexes;
  readonly details: IncidentDetails;
  readonly searcher: Searcher | null;
}

export class DatasetFormatError extends Error {
  constructor(got: string) {
    super(
      `Unreadable dataset: got ${got}, expected format ${PUBLISHED_FORMAT}. ` +
        'Page and data come from different builds: reload the page, or publish both again.',
    );
    this.name = 'DatasetFormatError';
  }
}

/**
 * Indexes a published dataset. It was checked in full when it was built, so only its format is looked at here.
 * @param newest the parties of the dataset's newest version, for data that does not name them
 * @throws {DatasetFormatError} when it is of another format
 */
export function decodeDataset(value: unknown, newest?: readonly Party[]): Dataset {
  return datasetOf(partsOf(value, newest));
}

/**
 * The parts of a dataset that was delivered as one file.
 * @throws {DatasetFormatError} when it is of another format
 */
export function partsOf(
  value: unknown,
  newest?: readonly Party[],
): DatasetParts & { readonly incidents: readonly Incident[] } {
  if (typeof value !== 'object' || value === null) throw new DatasetFormatError(typeof value);
  const format = (value as { format?: unknown }).format;
  if (format !== PUBLISHED_FORMAT && format !== EARLIER_FORMATS.whole)
    throw new DatasetFormatError(`format ${String(format)}`);
  const published = value as Earlier<PublishedDataset>;
  const { places, sources, speakers, tallies, incidents, basemap } = published;
  const actors = published.actors ?? [];
  const info = completeInfo(published.info, speakers, newest);
  const isDated = ({ time }: Incident): boolean => time.form !== 'undated';
  const rows = [
    ...incidents.filter(isDated),
    ...incidents.filter((incident) => !isDated(incident)),
  ];
  const codes = {
    places: codesOf(places),
    sources: codesOf(sources),
    speakers: codesOf(speakers),
    actors: codesOf(actors),
    categories: codesOf(info.categories),
  };
  return {
    info,
    places,
    sources,
    speakers,
    actors,
    tallies,
    basemap,
    ceasefires: ceasefiresOf(rows),
    columns: columnsOf(rows, codes),
    details: detailsInMemory(rows),
    searcher: null,
    incidents: rows,
  };
}

/** Indexes what a dataset is made of. */
export function datasetOf(parts: DatasetParts): Dataset {
  const { info, columns, sources, speakers } = parts;
  const places = unwrapPlaces(parts.places, info.bounds);
  const zone = createZone(info.timeZone);
  const vocabulary = createVocabulary(info);
  const indexes =
    parts.indexes ?? indexColumns(columns, vocabulary, places.length, domainOf(info, columns));
  const start = columns.start.subarray(0, columns.dated);
  const end = columns.end.subarray(0, columns.dated);
  return {
    info,
    vocabulary,
    zone,
    columns,
    indexes,
    times: createTimeIndex(start, end, indexes.byEnd, indexes.latestEnds),
    placeRows: createPlaceRows(indexes.placeRows),
    details: parts.details,
    domain: indexes.density.domain,
    cameraLimits: cameraLimits(info.bounds, info.nearestZoom),
    ceasefires: parts.ceasefires,
    tallies: parts.tallies,
    places,
    sources,
    speakers,
    speakingParties: createSpeakingParties(columns, speakers, vocabulary),
    placeById: byId(places),
    placeCodes: codesOf(places),
    sourceById: byId(sources),
    speakerById: byId(speakers),
    actors: parts.actors,
    basemap: parts.basemap && unwrapGround(parts.basemap, info.bounds),
    actorById: byId(parts.actors),
    searcher: parts.searcher,
  };
}

/** Every incident of a dataset that is all in memory, as the build has it, by row. */
export function incidentsOf({ columns, details }: Dataset): Incident[] {
  return Array.from({ length: columns.length }, (_, row) => details.peek(row)!);
}

/** Those of them that have a date. */
export function datedIncidents(dataset: Dataset): Incident[] {
  return incidentsOf(dataset).slice(0, dataset.columns.dated);
}

/** What the time axis of a dataset can show: the span and every incident beyond it, whole days of the zone. */
export function domainOf({ time, timeZone }: DatasetInfo, columns: IncidentColumns): TimeInterval {
  let { start, end } = time;
  for (let row = 0; row < columns.dated; row++) {
    if (columns.start[row]! < start) start = columns.start[row]!;
    if (columns.end[row]! > end) end = columns.end[row]!;
  }
  const day = zonedDay(createZone(timeZone));
  return {
    start: day.floor(new Date(start)).getTime(),
    end: day.ceil(new Date(end)).getTime(),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
