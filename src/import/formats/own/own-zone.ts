import lookUpZone from '@photostructure/tz-lookup';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { AuthoredFiles } from '../../../evidence/model.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { formatIso } from '../../../time/iso.ts';
import { createZone } from '../../../time/zone.ts';
import { get } from '../json-records.ts';
import type { KnownRecords, Told } from '../known.ts';

/** How many times are tried of an export. */
const TRIED = 200;

/**
 * The zone that an export was written in: the first of those offered in which its incidents begin and end when it says so.
 * @param offered IANA zones, the likeliest first: that of where its places lie, then all
 */
export function zoneOfExport(
  times: KnownRecords['times'],
  offered: Iterable<string>,
): string | null {
  const tried = (times ?? []).slice(0, TRIED);
  if (tried.length === 0) return null;
  for (const zone of offered) if (agrees(tried, zone)) return zone;
  return null;
}

function agrees(times: NonNullable<KnownRecords['times']>, id: string): boolean {
  try {
    const zone = createZone(id);
    return times.every(({ when, start, end }) => {
      const time = parseEdtf(when, zone);
      return formatIso(time.start, zone) === start && formatIso(time.end, zone) === end;
    });
  } catch {
    // A zone that the machine doesn’t know, or a date that can’t be read: none that agrees.
    return false;
  }
}

/** Of the zone that an export was written in: what is to be told where the export doesn’t name it. */
export interface FoundZone {
  readonly timeZone: string;
  readonly told: Told;
}

/**
 * The zone of an export that doesn’t name it: of those in which its incidents begin and end as it says, that of where most
 * of its places lie, else UTC, else the first by name.
 */
export function findZone(times: KnownRecords['times'], places: Iterable<LngLat>): FoundZone {
  const counts = new Map<string, number>();
  for (const { lat, lng } of places) {
    const zone = lookUpZone(lat, lng);
    if (!zone.startsWith('Etc/')) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  const nearest = [...counts].toSorted(([, a], [, b]) => b - a).map(([zone]) => zone);
  const offered = [...nearest, 'UTC', ...Intl.supportedValuesOf('timeZone')];
  const found = zoneOfExport(times, new Set(offered));
  const why =
    found === null
      ? 'as no time says otherwise'
      : nearest.includes(found)
        ? 'as its places lie there and its times are of that zone'
        : 'as its times are of that zone or one like it';
  const timeZone = found ?? 'UTC';
  return {
    timeZone,
    told: {
      about: 'reading',
      text: `the export doesn’t name its time zone: taken to be ${timeZone}, ${why}; if it was another one, write it as timeZone in dataset.json.`,
    },
  };
}

/** Those that are points: anybody may have edited an export. */
export function pointsOf({ features }: AuthoredFiles['places']): readonly LngLat[] {
  return features.flatMap(({ geometry }) => {
    const coordinates = get(geometry, 'coordinates');
    const [lng, lat] = Array.isArray(coordinates) ? coordinates.map(Number) : [];
    return Math.abs(lng ?? NaN) <= 180 && Math.abs(lat ?? NaN) <= 90
      ? [{ lng: lng!, lat: lat! }]
      : [];
  });
}
