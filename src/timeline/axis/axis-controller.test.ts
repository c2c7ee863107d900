import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../time/interval.ts';
import type { TimeInterval } from '../../time/interval.ts';
import {
  axisThatShows,
  panAxis,
  pinchAxis,
  SMALLEST_AXIS,
  snapUnitOf,
  zoomAxis,
} from './axis-controller.ts';

const domain = { start: 1000 * DAY, end: 1037 * DAY };
const axes = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([a, b]): TimeInterval => {
    const length = SMALLEST_AXIS + a * (37 * DAY - SMALLEST_AXIS);
    const start = domain.start + b * (37 * DAY - length);
    return { start, end: start + length };
  });

function expectSound(axis: TimeInterval): void {
  expect(axis.start).toBeGreaterThanOrEqual(domain.start - 1);
  expect(axis.end).toBeLessThanOrEqual(domain.end + 1);
  expect(axis.end - axis.start).toBeGreaterThanOrEqual(SMALLEST_AXIS - 1);
}

describe('the axis', () => {
  it('stays within the domain and no smaller than it may be, whatever is done to it', () => {
    const factor = fc.double({ min: 0.001, max: 1000, noNaN: true });
    const by = fc.double({ min: -100 * DAY, max: 100 * DAY, noNaN: true });
    const x = fc.integer({ min: -100, max: 1300 });
    fc.assert(
      fc.property(axes, factor, by, x, x, (axis, scale, shift, x0, x1) => {
        const at = axis.start + (axis.end - axis.start) * 0.3;
        expectSound(zoomAxis(axis, domain, at, scale));
        expectSound(panAxis(axis, domain, shift));
        const fingers: [number, number] = [Math.min(x0, x1), Math.max(x0, x1)];
        expectSound(pinchAxis(domain, [at, at + 5 * HOUR], fingers, 1200));
        expectSound(axisThatShows(axis, domain, { start: at + shift, end: at + shift + DAY }));
      }),
    );
  });

  it('keeps the instant under the pointer where it is', () => {
    const axis = { start: domain.start + 10 * DAY, end: domain.start + 20 * DAY };
    const at = axis.start + 3 * DAY;
    const near = zoomAxis(axis, domain, at, 0.5);
    expect(near.end - near.start).toBe(5 * DAY);
    expect((at - near.start) / (near.end - near.start)).toBeCloseTo(0.3);
  });

  it('keeps two instants under two fingers', () => {
    const instants: [number, number] = [domain.start + 15 * DAY, domain.start + 16 * DAY];
    const axis = pinchAxis(domain, instants, [400, 600], 1000);
    const x = (at: number) => ((at - axis.start) / (axis.end - axis.start)) * 1000;
    expect(x(instants[0])).toBeCloseTo(400);
    expect(x(instants[1])).toBeCloseTo(600);
  });

  it('shows a window with as little movement as can be, and stays when it sees it', () => {
    const axis = { start: domain.start + 10 * DAY, end: domain.start + 20 * DAY };
    const inside = { start: domain.start + 12 * DAY, end: domain.start + 13 * DAY };
    expect(axisThatShows(axis, domain, inside)).toBe(axis);
    const later = { start: domain.start + 21 * DAY, end: domain.start + 23 * DAY };
    expect(axisThatShows(axis, domain, later)).toEqual({
      start: domain.start + 13 * DAY,
      end: domain.start + 23 * DAY,
    });
    expect(axisThatShows(axis, domain, domain)).toEqual(domain);
    const beyond = { start: domain.end + DAY, end: domain.end + 2 * DAY };
    expect(axisThatShows(axis, domain, beyond)).toBe(axis);
  });

  it('snaps to hours where an hour can be told from its neighbour', () => {
    expect(snapUnitOf(domain, 1280)).toBe('day');
    expect(snapUnitOf({ start: 0, end: 2 * DAY }, 1280)).toBe('hour');
  });
});
