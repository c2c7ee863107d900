import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumberOf,
  daysInMonth,
  modulo,
  roundYear,
  roundYearPlace,
  utcMillis,
  weekdayOf,
} from './calendar.ts';

describe('the proleptic Gregorian calendar', () => {
  it('agrees with the runtime’s from −9999 to 9999, fields overflowing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9999 }),
        fc.integer({ min: -30, max: 30 }),
        fc.integer({ min: -400, max: 400 }),
        (year, month, day) => {
          const date = new Date(0);
          date.setUTCFullYear(year, month - 1, day);
          expect(utcMillis(year, month, day)).toBe(date.getTime());
          expect(weekdayOf(year, month, day)).toBe(date.getUTCDay());
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    [79, 8, 24, 4],
    [0, 1, 1, 6],
    [1, 1, 1, 1],
    [-206, 11, 17, 1],
  ])('knows the weekday of %i-%i-%i', (year, month, day, weekday) => {
    expect(weekdayOf(year, month, day)).toBe(weekday);
  });

  it('counts on from year to year where Date.UTC would leap', () => {
    expect(dayNumberOf(100, 1, 1) - dayNumberOf(99, 12, 31)).toBe(1);
    expect(dayNumberOf(0, 1, 1) - dayNumberOf(-1, 12, 31)).toBe(1);
    expect(utcMillis(0, 6, 1)).toBe(-62_154_086_400_000);
  });

  it('has leap days in the years that 400 divides and not in other centuries', () => {
    expect([0, 1, 4, 100, 400, 1900, 2000, -4].map((year) => daysInMonth(year, 2))).toEqual([
      29, 28, 29, 28, 29, 28, 29, 29,
    ]);
  });
});

it('divides so that what is left is never negative', () => {
  expect([-8, -7, -1, 0, 6, 7].map((number) => modulo(number, 7))).toEqual([6, 0, 6, 0, 6, 0]);
});

describe('round years', () => {
  it('are round as people count them, before 1 too', () => {
    const hundreds = [-2, -1, 0, 1, 2].map((place) => roundYear(100, place));
    // 200 BC, 100 BC, 1, 100, 200.
    expect(hundreds).toEqual([-199, -99, 1, 100, 200]);
  });

  it('have one place each, and every year lies from one to before the next', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 5, 10, 50, 100, 1000),
        fc.integer({ min: -10_000, max: 10_000 }),
        (step, year) => {
          const place = roundYearPlace(step, year);
          expect(roundYear(step, place)).toBeLessThanOrEqual(year);
          expect(roundYear(step, place + 1)).toBeGreaterThan(year);
        },
      ),
    );
  });
});
