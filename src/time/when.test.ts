import { describe, expect, it } from 'vitest';
import { parseEdtf } from './edtf.ts';
import { DAY } from './interval.ts';
import { isOverPeriod } from './when.ts';
import { createZone } from './zone.ts';

const AUTUMN = { start: 0, end: 37 * DAY };

describe('isOverPeriod', () => {
  it.each([
    ['2020-10-04', false],
    ['2020-10-04/2020-10-10', false],
    ['2020-10-04/2020-10-11', true],
    ['[2020-10-04..2020-10-10]', false],
    ['[2020-10-04..2020-10-17]', false],
    ['[2019..2020]', false],
    ['2020-10', true],
    ['2020', true],
    ['2020-10~', true],
    ['../2020-10-12', false],
    ['../..', false],
  ])('%s: %s', (text, expected) => {
    expect(isOverPeriod(parseEdtf(text, createZone('Asia/Baku')), AUTUMN)).toBe(expected);
  });

  it('takes a week in which the clocks go back for a week', () => {
    const london = createZone('Europe/London');
    expect(isOverPeriod(parseEdtf('2020-10-19/2020-10-25', london), AUTUMN)).toBe(false);
    expect(isOverPeriod(parseEdtf('2020-10-19/2020-10-26', london), AUTUMN)).toBe(true);
    expect(isOverPeriod(parseEdtf('2020-03-23/2020-03-30', london), AUTUMN)).toBe(true);
  });

  it('is of a fiftieth, where more than a year is told of', () => {
    const utc = createZone('UTC');
    const centuries = { start: 0, end: 400 * 365.25 * DAY };
    expect(isOverPeriod(parseEdtf('0110', utc), centuries)).toBe(false);
    expect(isOverPeriod(parseEdtf('0110/0117', utc), centuries)).toBe(false);
    expect(isOverPeriod(parseEdtf('0110/0118', utc), centuries)).toBe(true);
    expect(isOverPeriod(parseEdtf('2020-10', utc), { start: 0, end: 360 * DAY })).toBe(true);
  });
});
