import { expect, it } from 'vitest';
import { widened } from './widened.ts';

it.each([
  ['2020-10-11', 'minute', '2020-10-11'],
  ['2020-10-11T02:00:00+04:00', 'day', '2020-10-11'],
  // A Sunday is the last day of its week.
  ['2020-10-11', 'week', '[2020-10-05..2020-10-11]'],
  ['2020-10-12', 'week', '[2020-10-12..2020-10-18]'],
  ['2021-01-01', 'week', '[2020-12-28..2021-01-03]'],
  ['0079-08-24', 'week', '[0079-08-21..0079-08-27]'],
  ['-0206-11-17', 'month', '-0206-11'],
  ['2020-10-11', 'year', '2020'],
  // What says itself how exact it is stays.
  ['2020-10', 'week', '2020-10'],
  ['2020-10-01/2020-10-11', 'month', '2020-10-01/2020-10-11'],
  ['2020-10-01T02:00:00Z/2020-10-11T03:00:00Z', 'day', '2020-10-01T02:00:00Z/2020-10-11T03:00:00Z'],
] as const)('%s, exact to the %s, is %s', (when, precision, expected) => {
  expect(widened(when, precision)).toBe(expected);
});
