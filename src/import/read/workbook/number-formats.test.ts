import { expect, it } from 'vitest';
import { timeFormatOf } from './number-formats.ts';

it.each([
  [14, undefined, 'date'],
  [20, undefined, 'clock'],
  [0, undefined, undefined],
  [2, undefined, undefined],
  [164, 'yyyy-mm-dd', 'date'],
  [164, '[$-409]d\\-mmm\\-yy;@', 'date'],
  [164, 'mmmm', 'date'],
  [164, 'h:mm AM/PM', 'clock'],
  [164, '[h]:mm:ss', 'clock'],
  [164, 'mm:ss.0', 'clock'],
  [164, 'General', undefined],
  [164, '#,##0.00', undefined],
  // Letters in colours, words and paddings are none of a date.
  [164, '[Red]0.00', undefined],
  [164, '0 "days"', undefined],
  [164, '_-* #,##0\\ _d_-', undefined],
  [164, '0;"yesterday"', undefined],
])('format %i %j is of a %s', (id, code, kind) => {
  expect(timeFormatOf(id, code)).toBe(kind);
});
