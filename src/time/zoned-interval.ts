import { timeInterval } from 'd3-time';
import type { TimeInterval as D3TimeInterval } from 'd3-time';
import { dayNumberOf, roundYear, roundYearPlace } from './calendars/calendar.ts';
import { HOUR } from './interval.ts';
import { dayNumber } from './zone.ts';
import type { Zone } from './zone.ts';

/** Midnights of the zone's calendar, as a d3 time interval: `floor`, `offset` and `range` count its days. */
export function zonedDay(zone: Zone): D3TimeInterval {
  return calendarInterval(zone, (year, month, day, step) => {
    const at = zone.fromWall(year, month, day + step);
    const isLeftOut = dayNumber(at, zone) !== dayNumberOf(year, month, day + step);
    // Back over a day that the zone's calendar has left out, or the step would end where it began.
    return isLeftOut && step < 0 ? zone.fromWall(year, month, day + step - 1) : at;
  });
}

/** First midnights of the zone's months. */
export function zonedMonth(zone: Zone): D3TimeInterval {
  return calendarInterval(zone, (year, month, _day, step) => zone.fromWall(year, month + step, 1));
}

/** First midnights of the zone's years; of every so many, those of the round years. */
export function zonedYears(zone: Zone, count: number): D3TimeInterval {
  return calendarInterval(zone, (year, _month, _day, step) =>
    zone.fromWall(roundYear(count, roundYearPlace(count, year) + step), 1, 1),
  );
}

/**
 * Full hours of the zone's wall clock that are multiples of `step` (1, 2, 3, 6 or 12), midnights included. Of an hour
 * that a clock change repeats, only the first counts.
 */
export function zonedHours(zone: Zone, step: number): D3TimeInterval {
  const floor = (at: number): number => {
    const wall = zone.toWall(at);
    return zone.fromWall(wall.year, wall.month, wall.day, wall.hour - (wall.hour % step));
  };
  return timeInterval(
    (date) => void date.setTime(floor(date.getTime())),
    (date, count) => {
      // Half a step beyond, then down: a clock change in between can't land it on the wrong hour.
      const at = date.getTime();
      const next = floor(at + (count * step + step / 2) * HOUR);
      // The repeated hour goes down to itself; what comes next lies beyond it.
      date.setTime(count > 0 && next <= at ? floor(at + (count * step + 1.5 * step) * HOUR) : next);
    },
  );
}

function calendarInterval(
  zone: Zone,
  at: (year: number, month: number, day: number, step: number) => number,
): D3TimeInterval {
  const shift = (date: Date, step: number): void => {
    const wall = zone.toWall(date.getTime());
    date.setTime(at(wall.year, wall.month, wall.day, step));
  };
  return timeInterval(
    (date) => shift(date, 0),
    (date, step) => shift(date, step),
  );
}
