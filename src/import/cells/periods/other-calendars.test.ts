import { expect, test } from 'vitest';
import { DAY } from '../../../time/interval.ts';
import { utcMillis } from '../../../time/calendars/calendar.ts';
import { CALENDARS, dayOfOurs, daysInMonthOf, OTHER_CALENDARS } from './other-calendars.ts';

const KNOWN = { 'solar-hijri': 'persian', buddhist: 'buddhist' } as const;

test.each(CALENDARS)('each day of %s is that of ICU', (calendar) => {
  const format = new Intl.DateTimeFormat(`en-u-ca-${KNOWN[calendar]}`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const { from, to } = OTHER_CALENDARS[calendar];
  const first = dayOfOurs(calendar, { year: from, month: 1, day: 1 });
  let at = utcMillis(first.year, first.month, first.day);
  for (let year = from; year <= to; year += 1)
    for (let month = 1; month <= 12; month += 1) {
      const days = daysInMonthOf(calendar, year, month);
      for (const day of [1, days]) {
        const ours = dayOfOurs(calendar, { year, month, day });
        const instant = at + (day - 1) * DAY;
        expect(utcMillis(ours.year, ours.month, ours.day)).toBe(instant);
        const parts = Object.fromEntries(
          format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
        );
        expect(parts).toMatchObject({ year, month, day });
      }
      at += days * DAY;
    }
});
