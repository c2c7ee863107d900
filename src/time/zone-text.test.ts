import { describe, expect, it } from 'vitest';
import { createZone } from './zone.ts';
import { formatOffset, formatOffsets, zoneCity } from './zone-text.ts';

const HOUR = 3_600_000;

describe('zoneCity', () => {
  it.each([
    ['Asia/Baku', 'Baku'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['UTC', null],
    ['Etc/GMT+3', null],
  ])('of %s is %s', (id, city) => {
    expect(zoneCity(id)).toBe(city);
  });
});

describe('formatOffset', () => {
  it.each([
    [4, 'UTC+4'],
    [5.5, 'UTC+5:30'],
    [-3.5, 'UTC−3:30'],
    [0, 'UTC'],
  ])('writes %s hours as %s', (hours, text) => {
    expect(formatOffset(hours * HOUR)).toBe(text);
  });
});

describe('formatOffsets', () => {
  const during = (zone: string, start: string, end: string): string =>
    formatOffsets({ start: Date.parse(start), end: Date.parse(end) }, createZone(zone));

  it('is one where the clocks stay', () => {
    expect(during('Asia/Baku', '2020-09-27', '2020-11-03')).toBe('UTC+4');
  });

  it('names both where they change, also between two winters', () => {
    expect(during('Europe/Rome', '2020-10-24', '2020-10-27')).toBe('UTC+1/+2');
    expect(during('Europe/Rome', '2020-01-01', '2020-12-31')).toBe('UTC+1/+2');
    expect(during('Europe/London', '2020-10-24', '2020-10-27')).toBe('UTC/+1');
  });

  it('is the least and the greatest where generations had several', () => {
    expect(during('America/Santiago', '1868-08-13', '2016-12-26')).toBe('UTC−5 … −3');
  });

  it('rounds local mean time to the minute', () => {
    expect(during('Europe/Rome', '1850-01-01', '1850-01-02')).toBe('UTC+0:50');
  });
});
