import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fadeStep } from './fade.ts';

const window = { start: 90, end: 100 };
const at = (start: number, end = start + 1) => ({ start, end });

describe('fadeStep', () => {
  it('leaves whole what overlaps the window or comes later, half-open', () => {
    expect(fadeStep(at(95), window, 0)).toBe(0);
    expect(fadeStep(at(0, 91), window, 0)).toBe(0);
    expect(fadeStep(at(200), window, 0)).toBe(0);
    expect(fadeStep(at(80, 90), window, 0)).toBe(1);
  });

  it('fades by thirds of the time before the window', () => {
    expect(fadeStep(at(60, 61), window, 0)).toBe(1);
    expect(fadeStep(at(59, 60), window, 0)).toBe(2);
    expect(fadeStep(at(30, 31), window, 0)).toBe(2);
    expect(fadeStep(at(29, 30), window, 0)).toBe(3);
    expect(fadeStep(at(0), window, 0)).toBe(3);
  });

  it('is faint, and no error, beyond the earliest and where there is no time before', () => {
    expect(fadeStep(at(-50), window, 0)).toBe(3);
    expect(fadeStep(at(80, 90), window, 90)).toBe(1);
    expect(fadeStep(at(10, 20), window, 95)).toBe(1);
  });

  it('never makes the older of two the stronger', () => {
    const instant = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(instant, instant, instant, (a, b, start) => {
        const [older, newer] = a < b ? [a, b] : [b, a];
        const seen = { start, end: start + 10 };
        expect(fadeStep(at(older), seen, 0)).toBeGreaterThanOrEqual(fadeStep(at(newer), seen, 0));
      }),
    );
  });
});
