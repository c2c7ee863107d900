import type { Static } from 'typebox';
import { contains } from '../geo/lng-lat.ts';
import type { AuthoredFiles, Incident, Place, Tally } from '../evidence/model.ts';
import { resolveVocabulary } from '../evidence/vocabulary.ts';
import type { OutlinesFile } from '../evidence/schema/schema.ts';
import { boundsOf } from '../geo/resolve-bounds.ts';
import { daysOf } from '../time/days.ts';
import type { TimeInterval } from '../time/interval.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { When } from '../time/when.ts';
import { createZone } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { PUBLISHED_FORMAT } from './open/published.ts';
import type { PublishedDataset } from './open/published.ts';

/**
 * Resolves dates, outlines and bounds of files that passed every check. What is published has no coding: that is read by
 * people, on a page of its own.
 * @throws {EdtfError | UnknownZoneError} on files that did not
 */
export function compileDataset(files: Omit<AuthoredFiles, 'coding'>): PublishedDataset {
  const { dataset } = files;
  const zone = createZone(dataset.timeZone);
  const { $schema: _, ...info } = dataset;
  const outlines = new Map(
    files.outlines.features.map(({ properties, geometry }) => [
      properties.place,
      polygons(geometry),
    ]),
  );
  const bounds =
    dataset.bounds ??
    boundsOf(
      files.places.features.map(
        ({
          geometry: {
            coordinates: [lng, lat],
          },
        }) => ({ lng, lat }),
      ),
    );
  // Many incidents have one day, and reading it is slow.
  const times = new Map<string, When>();
  const timeOf = (when: string): When => {
    const time = times.get(when) ?? parseEdtf(when, zone);
    times.set(when, time);
    return time;
  };

  const incidents = files.incidents
    .map(({ $schema: _schema, ...incident }): Incident => ({
      ...incident,
      whenBasis: incident.whenBasis ?? 'stated',
      time: timeOf(incident.when),
    }))
    .toSorted((a, b) => bySpan(a, b) || doubtOf(a) - doubtOf(b) || byId(a, b));

  return {
    format: PUBLISHED_FORMAT,
    info: {
      ...info,
      ...resolveVocabulary(dataset),
      bounds,
      time:
        dataset.span === undefined
          ? spanOf(incidents, zone)
          : startAndEnd(parseEdtf(dataset.span, zone)),
    },
    sources: files.sources,
    speakers: files.speakers,
    actors: files.actors,
    places: files.places.features.map(({ properties, geometry: { coordinates } }): Place => {
      const [lng, lat] = coordinates;
      const outline = outlines.get(properties.id);
      return {
        ...properties,
        lng,
        lat,
        outside: !contains(bounds, { lng, lat }),
        ...(outline && { outline }),
      };
    }),
    basemap: files.basemap && { type: files.basemap.type, features: files.basemap.features },
    incidents,
    tallies: files.tallies
      .map((tally): Tally => ({ ...tally, time: parseEdtf(tally.asOf, zone) }))
      .toSorted((a, b) => bySpan(a, b) || byId(a, b)),
  };
}

interface Timed {
  readonly id: string;
  readonly time: { readonly start: number; readonly end: number };
}

function bySpan({ time: a }: Timed, { time: b }: Timed): number {
  return a.start - b.start || a.end - b.end;
}

function byId(a: Timed, b: Timed): number {
  return a.id < b.id ? -1 : 1;
}

/** Higher, the less sure a time is: what is stated of a day is read before what is inferred, and what is uncertain last. */
function doubtOf({ time, whenBasis }: Incident): number {
  return (time.uncertain || time.approximate ? 2 : 0) + (whenBasis === 'inferred' ? 1 : 0);
}

function startAndEnd({ start, end }: { start: number; end: number }): {
  start: number;
  end: number;
} {
  return { start, end };
}

/** The whole days from the first to the last incident that has a date; the first day of 1970 where none has. */
function spanOf(incidents: readonly Incident[], zone: Zone): TimeInterval {
  const dated = incidents.filter(({ time }) => time.form !== 'undated');
  if (dated.length === 0)
    return { start: zone.fromWall(1970, 1, 1), end: zone.fromWall(1970, 1, 2) };
  const start = dated.reduce((least, { time }) => Math.min(least, time.start), Infinity);
  const end = dated.reduce((most, { time }) => Math.max(most, time.end), -Infinity);
  return daysOf({ start, end }, zone);
}

type Geometry = Static<typeof OutlinesFile>['features'][number]['geometry'];

function polygons(geometry: Geometry): [number, number][][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
