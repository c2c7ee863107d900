import type { DatasetInfo, Incident, Place, Source, Speaker, Tally } from '../evidence/model.ts';
import { createZone } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { PUBLISHED_FORMAT } from './published.ts';
import type { PublishedDataset } from './published.ts';
import { createTimeIndex } from './time-index.ts';
import type { TimeIndex } from './time-index.ts';

/** A dataset in memory, indexed for the page. Immutable. */
export interface Dataset {
  readonly info: DatasetInfo;
  readonly zone: Zone;
  /** Sorted by start, then end, then id. */
  readonly incidents: readonly Incident[];
  readonly tallies: readonly Tally[];
  readonly times: TimeIndex;
  readonly incidentById: ReadonlyMap<string, Incident>;
  readonly placeById: ReadonlyMap<string, Place>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly speakerById: ReadonlyMap<string, Speaker>;
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
 * @throws {DatasetFormatError} when it is of another format
 */
export function decodeDataset(value: unknown): Dataset {
  if (typeof value !== 'object' || value === null) throw new DatasetFormatError(typeof value);
  const format = (value as { format?: unknown }).format;
  if (format !== PUBLISHED_FORMAT) throw new DatasetFormatError(`format ${String(format)}`);
  const published = value as PublishedDataset;
  return {
    info: published.info,
    zone: createZone(published.info.timeZone),
    incidents: published.incidents,
    tallies: published.tallies,
    times: createTimeIndex(published.incidents.map((incident) => incident.time)),
    incidentById: byId(published.incidents),
    placeById: byId(published.places),
    sourceById: byId(published.sources),
    speakerById: byId(published.speakers),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
