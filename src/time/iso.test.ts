import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcMillis } from './calendars/calendar.ts';
import { formatIso } from './iso.ts';
import { createZone } from './zone.ts';

describe('formatIso', () => {
  it('writes the wall clock and the offset of the zone', () => {
    const instant = Date.UTC(2020, 9, 10, 20);
    expect(formatIso(instant, createZone('Asia/Baku'))).toBe('2020-10-11T00:00:00+04:00');
    expect(formatIso(instant, createZone('America/St_Johns'))).toBe('2020-10-10T17:30:00-02:30');
    expect(formatIso(instant, createZone('UTC'))).toBe('2020-10-10T20:00:00+00:00');
  });

  it('writes years before 1 as ISO 8601 extends them, and local mean times in UTC', () => {
    expect(formatIso(utcMillis(-206, 11, 17), createZone('UTC'))).toBe(
      '-000206-11-17T00:00:00+00:00',
    );
    expect(formatIso(utcMillis(0, 6, 1), createZone('UTC'))).toBe('0000-06-01T00:00:00+00:00');
    // Rome was 49 minutes and 56 seconds ahead: no offset of ISO 8601 says that.
    const rome = createZone('Europe/Rome');
    expect(formatIso(rome.fromWall(79, 8, 24), rome)).toBe('0079-08-23T23:10:04Z');
  });

  it('is read back as the same instant', () => {
    const zones = ['Asia/Baku', 'Europe/Rome', 'America/St_Johns', 'Pacific/Apia'].map(createZone);
    fc.assert(
      fc.property(
        fc.integer({ min: utcMillis(-9999, 1, 1) / 1000, max: utcMillis(9999, 12, 31) / 1000 }),
        fc.constantFrom(...zones),
        (second, zone) => {
          expect(Date.parse(formatIso(second * 1000, zone))).toBe(second * 1000);
        },
      ),
    );
  });
});
