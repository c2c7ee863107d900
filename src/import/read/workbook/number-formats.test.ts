import { expect, it } from 'vitest';
import { timeFormatOf } from './number-formats.ts';

it.each([
  [14, undefined, 'date'],
  [20, undefined, 'clock'],
  [0, undefined, undefined],
  [2, undefined, undefined],
  [164, 'yyyy-mm-dd', 'date'],
  [164, '[$-409]d\\-mmm\\-yy;@', 'date'],
  [17, undefined, 'month'],
  [16, undefined, 'yearless'],
  [46, undefined, 'hours'],
  [164, 'mmmm', 'yearless'],
  [164, 'mmm\\ yyyy', 'month'],
  [164, 'yyyy', 'year'],
  [164, 'd"/"m', 'yearless'],
  [164, 'yyyy-mm-dd"T"hh:mm', 'date'],
  [164, 'ggge"年"m"月"d"日"', 'date'],
  [164, '0.00E+00', undefined],
  [164, 'h AM/PM', 'clock'],
  [164, 'h:mm AM/PM', 'clock'],
  [164, '[h]:mm:ss', 'hours'],
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
