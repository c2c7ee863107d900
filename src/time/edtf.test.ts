import { describe, expect, it } from 'vitest';
import { EdtfError, parseEdtf } from './edtf.ts';
import { createZone } from './zone.ts';

const baku = createZone('Asia/Baku');
const at = (text: string): string => new Date(text).toISOString();
const read = (text: string) => {
  const { start, end, ...rest } = parseEdtf(text, baku);
  return { from: new Date(start).toISOString(), to: new Date(end).toISOString(), ...rest };
};
const plain = { approximate: false, uncertain: false, open: 'none' };

describe('parseEdtf', () => {
  it.each([
    ['2020-10-11', 'date', '2020-10-11T00:00+04:00', '2020-10-12T00:00+04:00'],
    ['2020-10', 'date', '2020-10-01T00:00+04:00', '2020-11-01T00:00+04:00'],
    ['2020-10-XX', 'date', '2020-10-01T00:00+04:00', '2020-11-01T00:00+04:00'],
    ['2020', 'date', '2020-01-01T00:00+04:00', '2021-01-01T00:00+04:00'],
    [
      '2020-10-10T12:00:00+04:00',
      'clock',
      '2020-10-10T12:00:00+04:00',
      '2020-10-10T12:00:01+04:00',
    ],
    ['2020-10-10T08:00:00Z', 'clock', '2020-10-10T12:00:00+04:00', '2020-10-10T12:00:01+04:00'],
    ['2020-10-04/2020-10-17', 'interval', '2020-10-04T00:00+04:00', '2020-10-18T00:00+04:00'],
    [
      '2020-10-21T12:55:00+04:00/2020-10-21T13:30:00+04:00',
      'interval',
      '2020-10-21T12:55:00+04:00',
      '2020-10-21T13:30:01+04:00',
    ],
    ['[2020-10-11..2020-10-12]', 'set', '2020-10-11T00:00+04:00', '2020-10-13T00:00+04:00'],
  ])('bounds %s in the dataset’s zone', (text, form, from, to) => {
    expect(read(text)).toEqual({ ...plain, form, from: at(from), to: at(to) });
  });

  it('takes an open end as its named day only', () => {
    expect(read('2020-10-04/..')).toMatchObject({
      from: at('2020-10-04T00:00+04:00'),
      to: at('2020-10-05T00:00+04:00'),
      open: 'end',
    });
    expect(read('../2020-10-04')).toMatchObject({
      from: at('2020-10-04T00:00+04:00'),
      to: at('2020-10-05T00:00+04:00'),
      open: 'start',
    });
  });

  it('notes doubt without widening', () => {
    expect(read('2020-10-20?')).toMatchObject({
      uncertain: true,
      approximate: false,
      to: at('2020-10-21T00:00+04:00'),
    });
    expect(read('2020-10-20~/2020-10-22')).toMatchObject({
      approximate: true,
      to: at('2020-10-23T00:00+04:00'),
    });
  });

  it.each([
    '',
    'yesterday',
    '2020-02-30',
    '2020-10-17/2020-10-04',
    '2020-10-11T12:00:00',
    '2020-21',
    '2020-10-1X',
    '[2020-10-11..]',
    '[2020-10-11,2020-10-13]',
    '{2020-10-11..2020-10-12}',
    '/',
    '[2020-10-11T01:00:00Z..2020-10-12]',
    '2020?-10-11',
    '?2020-10-11',
    '2020-10-11T24:00:00Z',
    '2020-10-11T01:00Z',
    '2020-10-11T01:00:00-04',
    '2020-10-11T01:00:00.5Z',
  ])('refuses %j with what it expected', (text) => {
    expect(() => parseEdtf(text, baku)).toThrow(EdtfError);
    expect(() => parseEdtf(text, baku)).toThrow(/expected/);
  });
});
