import { HOUR, DAY } from '../../time/interval.ts';
import type { TimeInterval } from '../../time/interval.ts';
import type { Zone } from '../../time/zone.ts';
import { zonedDay, zonedHours } from '../../time/zoned-interval.ts';

/** The day or the hour whose column an instant stands in; null where instants have room of their own. */
export type SlotOf = (instant: number) => TimeInterval | null;

/** The width of a day from which on dots in its middle would look like a time of day, CSS pixels. */
export const WIDE_DAY = 160;
/** The width of an hour from which on its minutes can be told apart, CSS pixels. */
const WIDE_HOUR = 48;

/** A column a day on a far axis, and one an hour on a near one. @param width of the plot, CSS pixels */
export function slotsOf(axis: TimeInterval, width: number, zone: Zone): SlotOf {
  const perMillisecond = width / (axis.end - axis.start);
  const isFar = perMillisecond * DAY < WIDE_DAY;
  if (!isFar && perMillisecond * HOUR >= WIDE_HOUR) return () => null;
  const unit = isFar ? zonedDay(zone) : zonedHours(zone, 1);
  return (instant) => {
    const start = unit.floor(new Date(instant));
    return { start: start.getTime(), end: unit.offset(start, 1).getTime() };
  };
}
