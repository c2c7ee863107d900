import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIso } from './iso.ts';
import { createZone } from './zone.ts';

describe('formatIso', () => {
  it('writes the wall clock and the offset of the zone', () => {
    const instant = Date.UTC(2020, 9, 10, 20);
    expect(formatIso(instant, createZone('Asia/Baku'))).toBe('2020-10-11T00:00:00+04:00');
    expect(formatIso(instant, createZone('America/St_Johns'))).toBe('2020-10-10T17:30:00-02:30');
    expect(formatIso(instant, createZone('UTC'))).toBe('2020-10-10T20:00:00+00:00');
  });

  it('is read back as the same instant', () => {
    const zones = ['Asia/Baku', 'Asia/Kathmandu', 'America/New_York'].map(createZone);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 32 }),
        fc.constantFrom(...zones),
        (second, zone) => {
          expect(Date.parse(formatIso(second * 1000, zone))).toBe(second * 1000);
        },
      ),
    );
  });
});
