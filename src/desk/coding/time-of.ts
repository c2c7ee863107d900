import { EdtfError, parseEdtf } from '../../time/edtf.ts';
import type { When } from '../../time/when.ts';
import type { Zone } from '../../time/zone.ts';

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
