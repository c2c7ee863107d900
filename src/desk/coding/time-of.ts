import { EdtfError, parseEdtf } from '../../time/edtf.ts';
import type { When } from '../../time/when.ts';
import type { Zone } from '../../time/zone.ts';
import type { RecordTypes } from '../records/desk-records.ts';

/** A time as somebody wrote it; null where it is none yet, or says nothing of when. */
export function timeOf(text: string, zone: Zone): When | null {
  try {
    const when = parseEdtf(text, zone);
    return when.form === 'undated' ? null : when;
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

type Timed = RecordTypes['incident'];

/** Reads the times of incidents, each once: an incident that is changed is another. */
export function createTimes(zone: Zone): (incident: Timed) => When | null {
  const read = new WeakMap<Timed, { readonly when: When | null }>();
  return (incident) => {
    const before = read.get(incident);
    if (before) return before.when;
    const when = timeOf(incident.when, zone);
    read.set(incident, { when });
    return when;
  };
}
