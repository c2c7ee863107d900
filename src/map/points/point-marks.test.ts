import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrangePoints,
  createPointMarks,
  inkOf,
  pointGrowth,
  pointSizes,
  STEPS,
} from './point-marks.ts';

const GROUP_COUNT = 7;
const SLOT_COUNT = 2 * GROUP_COUNT;

const counts = fc.array(
  fc.array(fc.nat({ max: 40 }), { minLength: SLOT_COUNT, maxLength: SLOT_COUNT }),
  { maxLength: 60 },
);

function arranged(places: readonly (readonly number[])[]) {
  const totals = Int32Array.from(places, (groups) => groups.reduce((sum, next) => sum + next, 0));
  const sizes = pointSizes(Uint32Array.from(totals));
  const marks = createPointMarks(places.length);
  arrangePoints(marks, { totals, bySlot: Int32Array.from(places.flat()) }, GROUP_COUNT, sizes);
  return { marks, totals };
}

/** The first of the groups with most, the dated and those over a period taken together. */
function largest(slots: readonly number[]): number {
  const sums = slots.slice(0, GROUP_COUNT).map((sum, group) => sum + slots[GROUP_COUNT + group]!);
  return sums.indexOf(Math.max(...sums));
}

describe('how points are drawn', () => {
  it('draws each place with something shown once, and no other', () => {
    fc.assert(
      fc.property(counts, (places) => {
        const { marks, totals } = arranged(places);
        const drawn = [...marks.order.subarray(0, marks.length)].toSorted((a, b) => a - b);
        expect(drawn).toEqual([...totals.keys()].filter((place) => totals[place]! > 0));
      }),
    );
  });

  it('gives each the shape of its largest group, the first where several are', () => {
    fc.assert(
      fc.property(counts, (places) => {
        const { marks, totals } = arranged(places);
        places.forEach((groups, place) => {
          if (totals[place] === 0) expect(marks.look[2 * place]).toBe(0);
          else expect(marks.look[2 * place + 1]).toBe(largest(groups));
        });
      }),
    );
  });

  it('lets the smaller lie on top, and no place with more incidents be smaller', () => {
    fc.assert(
      fc.property(counts, (places) => {
        const { marks, totals } = arranged(places);
        const order = [...marks.order.subarray(0, marks.length)];
        const sizes = order.map((place) => marks.look[2 * place]!);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        const bySize = order.toSorted((a, b) => totals[a]! - totals[b]!);
        const grown = bySize.map((place) => marks.look[2 * place]!);
        expect(grown).toEqual(grown.toSorted((a, b) => a - b));
      }),
    );
  });

  it('forgets what is no longer shown', () => {
    const { marks } = arranged([
      [1, ...Array<number>(SLOT_COUNT - 1).fill(0)],
      [0, 0, 3, ...Array<number>(SLOT_COUNT - 3).fill(0)],
    ]);
    const { version } = marks;
    const sizes = pointSizes(Uint32Array.of(3));
    const now = { totals: Int32Array.of(0, 1), bySlot: new Int32Array(2 * SLOT_COUNT) };
    arrangePoints(marks, now, GROUP_COUNT, sizes);
    expect([...marks.order.subarray(0, marks.length)]).toEqual([1]);
    expect(marks.look[0]).toBe(0);
    expect(marks.version).not.toBe(version);
  });

  it('lets the area grow with the count between the smallest and the largest', () => {
    const sizes = pointSizes(Uint32Array.of(400));
    expect(sizes[100]! / STEPS).toBeCloseTo(20, 0);
    expect(sizes[50]! / STEPS).toBeCloseTo(20 / Math.SQRT2, 0);
    expect(sizes[1]! / STEPS).toBe(7);
    expect(sizes.at(-1)! / STEPS).toBe(24);
  });

  it('draws points smaller where the places lie close and larger where there is room', () => {
    const totals = Uint32Array.of(1, 1, 1, 1);
    const growthAt = pointGrowth(0.01, inkOf(totals, pointSizes(totals)));
    expect(inkOf(totals, pointSizes(totals))).toBe(4 * 49);
    expect(growthAt(1)).toBe(0.7);
    expect(growthAt(1e6)).toBe(1.5);
    expect(growthAt(500)).toBeGreaterThan(growthAt(400));
  });
});
