import { MINUTE } from '../../time/interval.ts';
import { createZone } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';
import type { Cell } from '../table.ts';
import { plainText } from './cell-reading.ts';

/** `America/New_York`; UTC has other names. Short names as EST are of several zones, and none here. */
const NAME = /^[a-z][\w+-]*(?:\/[\w+-]+)+$/i;
const UTC = /^(?:UTC|GMT|Z)$/i;
const OFFSET = /^(?:UTC|GMT)? ?([+-])(\d{1,2})(?::?([0-5]\d))?$/i;
const MOST_HOURS = 14;

/** The time zone that a cell names, by its IANA name or an offset (`+03:00`, `UTC-5`); null where it names none. */
export function readZone(cell: Cell): Zone | null {
  const text = plainText(cell);
  const offset = OFFSET.exec(text);
  if (offset) {
    const [, sign, hours, minutes = '0'] = offset;
    if (Number(hours) > MOST_HOURS) return null;
    const size = Number(hours) * 60 + Number(minutes);
    return fixedZone(text, sign === '-' ? -size : size);
  }
  if (UTC.test(text)) return createZone('UTC');
  if (!NAME.test(text)) return null;
  try {
    return createZone(text);
  } catch {
    return null;
  }
}

/** @param minutes east of UTC, all the year */
function fixedZone(id: string, minutes: number): Zone {
  const utc = createZone('UTC');
  const shift = minutes * MINUTE;
  return {
    id,
    offsetAt: () => shift,
    toWall: (instant) => utc.toWall(instant + shift),
    fromWall: (...wall) => utc.fromWall(...wall) - shift,
  };
}
