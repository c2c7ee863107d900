import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disjoint, meet } from './box.ts';
import type { Box } from './box.ts';

const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: -40, max: 40 }),
    y: fc.integer({ min: -40, max: 40 }),
    width: fc.integer({ min: 1, max: 20 }),
    height: fc.integer({ min: 1, max: 20 }),
  }),
  { maxLength: 30 },
);

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('disjoint', () => {
  it('covers every box with one of its own, none of which lies over another', () => {
    fc.assert(
      fc.property(boxes, (given) => {
        const apart = disjoint(given);
        for (const box of given) expect(apart.some((other) => holds(other, box))).toBe(true);
        for (const [at, box] of apart.entries())
          expect(apart.slice(at + 1).some((other) => meet(box, other))).toBe(false);
      }),
    );
  });

  it('leaves alone what only touches', () => {
    const left = { x: 0, y: 0, width: 4, height: 4 };
    const right = { x: 4, y: 0, width: 4, height: 4 };
    expect(disjoint([left, right])).toEqual([left, right]);
    expect(meet(left, right, 1)).toBe(true);
  });
});
