import { expect, it } from 'vitest';
import { inkOf } from './draw-places.ts';
import type { DrawnPlace } from './draw-marks.ts';
import { layoutMark } from './mark-layout.ts';

const placeOf = (count: number): DrawnPlace => ({
  at: { x: 100, y: 100 },
  mark: { x: 100, y: 100 },
  area: null,
  tone: 'strike',
  shown: {
    layout: layoutMark([{ group: 'strike', count }], 0.1),
    count,
    number: count.toLocaleString('en'),
    fade: 0,
    lit: false,
  },
});

it('has a number in its ink, however wide that is', () => {
  for (const count of [2, 40, 900, 12_345, 1_234_567]) {
    const place = placeOf(count);
    const [box] = inkOf(place, 8);
    const { layout, number } = place.shown!;
    // As `drawCount` sets it, in digits of 7 pixels, with half of its line.
    const right = 100 + layout.width / 2 + 7;
    expect(box!.x).toBeLessThanOrEqual(right - (number.length * 7 + 8) - 0.5);
    expect(box!.x + box!.width).toBeGreaterThanOrEqual(right + 0.5);
  }
});
