import { DAY, MINUTE } from './interval.ts';
import type { TimeInterval } from './interval.ts';
import type { Zone } from './zone.ts';

/** The city that an IANA zone is named for: `Madrid`; null where it is named for none (`UTC`, `Etc/GMT+3`). */
export function zoneCity(id: string): string | null {
  const parts = id.split('/');
  if (parts.length < 2 || parts[0] === 'Etc') return null;
  return parts.at(-1)!.replaceAll('_', ' ');
}

/** `UTC+4`, `UTC−3:30`, `UTC`. @param offset milliseconds to add to UTC */
export function formatOffset(offset: number): string {
  return `UTC${signed(offset)}`;
}

/** How many instants of an interval are asked for their offset at most. */
const SAMPLES = 48;

/**
 * The offsets that a zone has in an interval: `UTC+4`, or, where its clocks change meanwhile, `UTC+1/+2`; of more than
 * two, as generations have them, the least and the greatest: `UTC−5 … −3`.
 */
export function formatOffsets({ start, end }: TimeInterval, zone: Zone): string {
  const step = Math.max((end - start) / SAMPLES, 30 * DAY);
  const offsets = new Set<number>();
  for (let at = start; at < end; at += step) offsets.add(zone.offsetAt(at));
  offsets.add(zone.offsetAt(end - 1));
  const sorted = [...offsets].toSorted((a, b) => a - b);
  const [first = 0, last = first] = [sorted[0], sorted.at(-1)];
  if (first === last) return formatOffset(first);
  return `${formatOffset(first)}${sorted.length === 2 ? '/' : ' … '}${signed(last) || '±0'}`;
}

/** Local mean times of long ago have seconds: whole minutes are near enough to read. */
function signed(offset: number): string {
  const minutes = Math.round(offset / MINUTE);
  if (minutes === 0) return '';
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}
