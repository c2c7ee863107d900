import { describe, expect, it } from 'vitest';
import { parseEdtf } from './edtf.ts';
import { isOverPeriod } from './when.ts';
import { createZone } from './zone.ts';

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
    expect(isOverPeriod(parseEdtf(text, createZone('Asia/Baku')))).toBe(expected);
  });

  it('takes a week in which the clocks go back for a week', () => {
    const london = createZone('Europe/London');
    expect(isOverPeriod(parseEdtf('2020-10-19/2020-10-25', london))).toBe(false);
    expect(isOverPeriod(parseEdtf('2020-10-19/2020-10-26', london))).toBe(true);
    expect(isOverPeriod(parseEdtf('2020-03-23/2020-03-30', london))).toBe(true);
  });
});
