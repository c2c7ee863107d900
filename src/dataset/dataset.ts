import type { DatasetInfo, Incident, Place, Source, Speaker, Tally } from '../evidence/model.ts';
import type { TimeInterval } from '../time/interval.ts';
import { createZone } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { zonedDay } from '../time/zoned-interval.ts';
import { PUBLISHED_FORMAT } from './published.ts';
import type { PublishedDataset } from './published.ts';
import { createTimeIndex } from './time-index.ts';
import type { TimeIndex } from './time-index.ts';

/** A dataset in memory, indexed for the page. Immutable. */
export interface Dataset {
  readonly info: DatasetInfo;
  readonly zone: Zone;
  /** Those with a date, sorted by start, then end, then id. */
  readonly incidents: readonly Incident[];
  /** Those of which no source says when; they lie in no window. */
  readonly undated: readonly Incident[];
  /** What the time axis can show: the span and every incident beyond it, whole days of the zone. */
  readonly domain: TimeInterval;
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
  const zone = createZone(published.info.timeZone);
  const dated = published.incidents.filter(({ time }) => time.form !== 'undated');
  return {
    info: published.info,
    zone,
    incidents: dated,
    undated: published.incidents.filter(({ time }) => time.form === 'undated'),
    domain: domainOf(published.info.time, dated, zone),
    tallies: published.tallies,
    times: createTimeIndex(dated.map((incident) => incident.time)),
    incidentById: byId(published.incidents),
    placeById: byId(published.places),
    sourceById: byId(published.sources),
    speakerById: byId(published.speakers),
  };
}

function domainOf(span: TimeInterval, dated: readonly Incident[], zone: Zone): TimeInterval {
  let { start, end } = span;
  for (const { time } of dated) {
    if (time.start < start) start = time.start;
    if (time.end > end) end = time.end;
  }
  const day = zonedDay(zone);
  return {
    start: day.floor(new Date(start)).getTime(),
    end: day.ceil(new Date(end)).getTime(),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
