import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../time/edtf.ts';
import { createZone } from '../../../time/zone.ts';
import { osmDate, spanOf } from './osm-dates.ts';

describe('osmDate', () => {
  it.each([
    ['1855', '1855'],
    ['1855-04', '1855-04'],
    ['1855-04-02', '1855-04-02'],
    ['-0206-11-17', '-0206-11-17'],
    ['~1855', '1855~'],
    ['1860s', '186X'],
    ['mid 1860s', '186X'],
    ['C17', '16XX'],
    ['early C19', '18XX'],
    ['C5 BC', '-04XX'],
    ['480 BC', '-0479'],
    ['79 AD', '0079'],
    ['before 1900', '../1900'],
    ['after 1900', '1900/..'],
    ['1914..1918', '1914/1918'],
  ])('reads %s as %s, which is EDTF', (text, edtf) => {
    expect(osmDate(text)).toBe(edtf);
    expect(() => parseEdtf(edtf, createZone('UTC'))).not.toThrow();
  });

  it('leaves EDTF’s parts of a year to whoever reads EDTF', () => {
    expect(osmDate('2020-39')).toBe('2020-39');
  });

  it.each(['2020-13', '2020-39-01', 'last year', '', 'C0', '1855-04-02 10:00'])(
    'leaves %j',
    (text) => {
      expect(osmDate(text)).toBeNull();
    },
  );
});

describe('spanOf', () => {
  it.each([
    ['1850~/1860', '1920-04', '1850~/1920-04'],
    ['-0206-11-17', '', '-0206-11-17/..'],
    ['', '16XX', '../16XX'],
    ['16XX', '18XX', '16XX/18XX'],
    ['', '', null],
  ])('goes from the first of %j to the last of %j', (start, end, span) => {
    expect(spanOf(start, end)).toBe(span);
  });
});
