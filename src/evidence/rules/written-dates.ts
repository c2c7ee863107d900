import { EdtfError, parseEdtf } from '../../time/edtf.ts';
import type { TimeInterval } from '../../time/interval.ts';
import type { When } from '../../time/when.ts';
import { createZone, UnknownZoneError } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';
import { show } from '../finding.ts';
import type { AuthoredFiles } from '../model.ts';
import type { Report } from './rule.ts';

/** Reads dates of the data. What can't be read is a finding where it stands, and null. */
export interface DateReader {
  /** A time of any form, none included. */
  readonly time: (text: string, file: string, pointer: string) => When | null;
  /** A time that is known. */
  readonly date: (text: string, file: string, pointer: string) => When | null;
}

export function createDateReader(zone: Zone, report: Report): DateReader {
  // Many incidents have one day, and reading it is slow.
  const good = new Map<string, When>();
  const time: DateReader['time'] = (text, file, pointer) => {
    try {
      const when = good.get(text) ?? parseEdtf(text, zone);
      good.set(text, when);
      return when;
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      const form = error.form === null ? '' : `, ${error.form}`;
      report.finding(file, pointer, `${show(text)}${form}`, error.expected);
      return null;
    }
  };
  const date: DateReader['date'] = (text, file, pointer) => {
    const when = time(text, file, pointer);
    if (when?.form !== 'undated') return when;
    report.finding(file, pointer, show(text), 'a date: only an incident can be without one');
    return null;
  };
  return { time, date };
}

/** Zones that have been asked for: making one costs milliseconds, and the desk checks at each key. */
const zones = new Map<string, Zone>();

/** The zone of an IANA name; null where there is none of it. */
export function zoneOf(id: string): Zone | null {
  const known = zones.get(id);
  if (known) return known;
  try {
    const zone = createZone(id);
    zones.set(id, zone);
    return zone;
  } catch (error) {
    if (error instanceof UnknownZoneError) return null;
    throw error;
  }
}

/** The span that a dataset gives itself; null where it gives none, or what is no span. */
export function writtenSpan(
  { span }: Pick<AuthoredFiles['dataset'], 'span'>,
  zone: Zone,
): TimeInterval | null {
  if (span === undefined) return null;
  try {
    const when = parseEdtf(span, zone);
    return isSpan(when) ? when : null;
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

/** Whether a time can be a dataset's span: an interval with both its ends. */
export function isSpan({ form, open }: When): boolean {
  return form === 'interval' && open === 'none';
}
