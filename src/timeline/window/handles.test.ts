import * as fc from 'fast-check';
import { scaleLinear } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../time/interval.ts';
import { MARGIN } from '../axis/geometry.ts';
import { partAt } from './grips.ts';
import type { Part } from './grips.ts';
import { GRIP_WIDTHS, handlesAt } from './handles.ts';

const widths = fc.integer({ min: 170, max: 2600 });
const grips = fc.constantFrom(GRIP_WIDTHS.fine, GRIP_WIDTHS.coarse);
/** A plot, and two instants of its domain as shares of it. */
const cases = fc.record({
  width: widths,
  grip: grips,
  shares: fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
});

describe('handlesAt', () => {
  it('keeps both on the plot, apart, and clear of a narrow window where there is room beside it', () => {
    fc.assert(
      fc.property(cases, ({ width, grip, shares }) => {
        const [start, end] = shares.map((share) => share * width).toSorted((a, b) => a - b) as [
          number,
          number,
        ];
        const at = handlesAt(start, end, width, grip);
        expect(at.start).toBeGreaterThanOrEqual(12);
        expect(at.end).toBeLessThanOrEqual(width - 12 + 1e-6);
        // A grip's room between them, for the body.
        if (end - start < width - 24)
          expect(at.end - at.start).toBeGreaterThanOrEqual(2 * grip - 1e-6);
        const hasRoom = start >= 2 * grip && end <= width - 2 * grip;
        if (!hasRoom) return;
        if (end - start <= 2 * grip) {
          expect(at.start + grip / 2).toBeLessThanOrEqual(start + 1e-6);
          expect(at.end - grip / 2).toBeGreaterThanOrEqual(end - 1e-6);
        }
        if (end - start >= 3 * grip) {
          expect(at.start).toBeCloseTo(start);
          expect(at.end).toBeCloseTo(end);
        }
      }),
    );
  });

  it('moves them no further than the window’s edges have moved', () => {
    fc.assert(
      fc.property(widths, grips, fc.nat({ max: 300 }), (width, grip, inside) => {
        const middle = width / 2;
        const half = Math.min(inside, width - 4 * grip) / 2;
        const one = handlesAt(middle - half, middle + half, width, grip);
        const other = handlesAt(middle - half - 0.5, middle + half + 0.5, width, grip);
        expect(one.start - other.start).toBeGreaterThanOrEqual(-1e-6);
        expect(one.start - other.start).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });
});

describe('a window of one day', () => {
  it('in ten years can be moved and resized at either end, wherever it lies, by any pointer', () => {
    const days = 3653;
    fc.assert(
      fc.property(
        fc.record({
          width: widths,
          height: fc.constantFrom(120, 84, 72, 32),
          pointerType: fc.constantFrom('mouse', 'pen', 'touch'),
          day: fc.oneof(fc.constantFrom(0, days - 1), fc.nat({ max: days - 1 })),
        }),
        ({ width, height, pointerType, day }) => {
          const axisHeight = height === 32 ? 0 : 20;
          const grip = pointerType === 'touch' ? GRIP_WIDTHS.coarse : GRIP_WIDTHS.fine;
          const scale = scaleLinear([0, days * DAY], [MARGIN, width - MARGIN]);
          const window = { start: day * DAY, end: (day + 1) * DAY };
          const y = (height - axisHeight) / 2;
          const found = new Map<Part, number>();
          for (let x = 0; x < width; x++) {
            const part = partAt(
              { x, y, pointerType, shiftKey: false },
              { window, scale, width, height, axisHeight, grip, zoomed: false },
            );
            found.set(part, (found.get(part) ?? 0) + 1);
          }
          for (const part of ['start', 'body', 'end'] as const)
            expect(found.get(part) ?? 0).toBeGreaterThanOrEqual(23);
        },
      ),
    );
  });
});
