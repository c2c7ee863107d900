import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createZone } from '../../../time/zone.ts';
import { DATE_SIZES } from '../../cells/number-date.ts';
import { readDate } from '../../cells/read-date.ts';
import { serialText } from './serial-text.ts';

it.each([
  [44115, 'date', '1900', '2020-10-11'],
  [44115, 'date', '1904', '2024-10-12'],
  [44115.083333333336, 'date', '1900', '2020-10-11T02:00'],
  [44115.0833449074, 'date', '1900', '2020-10-11T02:00:01'],
  // The part of a second that a program’s arithmetic leaves makes no other day.
  [44114.99999999999, 'date', '1900', '2020-10-11'],
  [1, 'date', '1900', '1900-01-01'],
  [60, 'date', '1900', '1900-02-29'],
  [61, 'date', '1900', '1900-03-01'],
  [0, 'date', '1904', '1904-01-01'],
  [0, 'date', '1900', null],
  [-1, 'date', '1900', null],
  [3_000_000, 'date', '1900', null],
  // What is typed as a month is kept as its first day, and shown as the month.
  [44105, 'month', '1900', '2020-10'],
  [44106, 'month', '1900', '2020-10-02'],
  [43831, 'year', '1900', '2020'],
  [44105, 'year', '1900', '2020-10-01'],
  [0, 'clock', '1900', '00:00'],
  [0.5, 'clock', '1900', '12:00'],
  [44115.5, 'clock', '1900', '12:00'],
  [1.25, 'hours', '1900', null],
] as const)('%d as a %s of %s is %s', (serial, format, system, expected) => {
  expect(serialText(serial, format, system)).toBe(expected);
});

it('says what the number itself is read as', () => {
  const zone = createZone('Europe/Madrid');
  // Others are none of a column of dates.
  const { from: min, to: max } = DATE_SIZES.serial;
  const serials = fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(serials, fc.constantFrom('1900', '1904'), (serial, system) => {
      const text = serialText(serial, 'date', system);
      const whole = readDate(text, { order: 'iso' }, zone);
      expect(whole).toEqual(readDate(serial, { order: `serial-${system}` }, zone));
    }),
  );
});
