import { expect, test } from 'vitest';
import { createZone } from '../../../time/zone.ts';
import type { DateReading } from '../../mapping.ts';
import { readDate } from '../read-date.ts';
import { readSplitDate } from '../split-date.ts';

const ZONE = createZone('Asia/Tehran');

function read(text: string, reading: DateReading = { order: 'iso' }): string {
  const found = readDate(text, reading, ZONE);
  return found.is === 'read' ? found.value : found.is === 'refused' ? found.expected : '';
}

test.each([
  ['۲۵ آبان ۱۳۹۸', '2019-11-16'],
  ['25 آبان 1398', '2019-11-16'],
  ['شنبه ۲۵ آبان ۱۳۹۸', '2019-11-16'],
  ['سه‌شنبه، ۱۷ دی ۱۳۹۸', '2020-01-07'],
  ['جمعه ۱۳ دی‌ماه ۱۳۹۸', '2020-01-03'],
  ['۱ فروردین ۱۳۰۰', '1921-03-21'],
  ['30 اسفند 1399', '2021-03-20'],
  ['22 بهمن ماه 1357', '1979-02-11'],
  ['1 فروردين 1400', '2021-03-21'],
  ['آبان ۱۳۹۸', '[2019-10-23..2019-11-21]'],
  ['24 اسد 1400', '2021-08-15'],
  ['۲۵ آبان ۱۳۹۸ 10:30', '2019-11-16T10:30:00+03:30'],
  ['30 اسفند 1398', 'a day of 1398-12 of the solar-hijri calendar, 1 to 29'],
  ['25 آبان 2019', 'a year of the solar-hijri calendar, 1300 to 1450'],
  ['16 نوامبر 2019', '2019-11-16'],
  ['۱۶ نوامبر ۲۰۱۹', '2019-11-16'],
])('%s is %s', (text, value) => {
  expect(read(text)).toBe(value);
});

test('stand among dates in figures of that calendar, too', () => {
  expect(read('25 آبان 1398', { order: 'year-first', calendar: 'solar-hijri' })).toBe('2019-11-16');
});

test('stand in a column of their own beside a year of that calendar', () => {
  const cells = { year: '1398', month: 'آبان', day: '25' };
  expect(readSplitDate(cells, { calendar: 'solar-hijri' }, ZONE)).toMatchObject({
    value: '2019-11-16',
  });
});
