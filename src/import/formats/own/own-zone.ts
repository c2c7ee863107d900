import { parseEdtf } from '../../../time/edtf.ts';
import { formatIso } from '../../../time/iso.ts';
import { createZone } from '../../../time/zone.ts';
import type { KnownRecords } from '../known.ts';

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
