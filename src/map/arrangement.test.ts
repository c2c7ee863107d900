import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUPS } from '../evidence/categories.ts';
import { layoutLabels } from './label-layout.ts';
import { glyphUnit, layoutMark } from './mark-layout.ts';
import { spreadDiscs } from './spread.ts';

const coordinate = fc.integer({ min: 0, max: 900 });

describe('spreadDiscs', () => {
  const discs = fc.array(
    fc.record({ x: coordinate, y: coordinate, r: fc.integer({ min: 8, max: 24 }) }),
    { maxLength: 30 },
  );

  it('leaves discs that do not meet where they are', () => {
    expect(
      spreadDiscs([
        { x: 0, y: 0, r: 10 },
        { x: 30, y: 0, r: 10 },
      ]),
    ).toEqual([
      { dx: 0, dy: 0 },
      { dx: 0, dy: 0 },
    ]);
  });

  it('parts discs on one point', () => {
    const [a, b] = spreadDiscs([
      { x: 50, y: 50, r: 10 },
      { x: 50, y: 50, r: 10 },
    ]);
    expect(Math.hypot(a!.dx - b!.dx, a!.dy - b!.dy)).toBeGreaterThanOrEqual(19.9);
  });

  it('overlaps less than before, and is the same every time', () => {
    const overlap = (all: readonly { x: number; y: number; r: number }[]): number =>
      all.reduce(
        (sum, a, at) =>
          sum +
          all
            .slice(at + 1)
            .reduce(
              (more, b) => more + Math.max(0, a.r + b.r - Math.hypot(a.x - b.x, a.y - b.y)),
              0,
            ),
        0,
      );
    fc.assert(
      fc.property(discs, (all) => {
        const offsets = spreadDiscs(all);
        expect(spreadDiscs(all)).toEqual(offsets);
        const moved = all.map((disc, at) => ({
          ...disc,
          x: disc.x + offsets[at]!.dx,
          y: disc.y + offsets[at]!.dy,
        }));
        expect(overlap(moved)).toBeLessThanOrEqual(overlap(all) + 1e-6);
      }),
    );
  });
});

describe('layoutLabels', () => {
  const candidates = fc.array(
    fc.record({
      x: coordinate,
      y: coordinate,
      halfWidth: fc.integer({ min: 5, max: 40 }),
      halfHeight: fc.integer({ min: 5, max: 30 }),
      rank: fc.integer({ min: 1, max: 8 }),
      width: fc.integer({ min: 0, max: 120 }),
      height: fc.constantFrom(15, 30),
    }),
    { maxLength: 40 },
  );

  it('covers neither a mark nor another name', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const positions = layoutLabels(all);
        const names = positions.flatMap((position, at) =>
          position ? [{ ...position, at, w: all[at]!.width, h: all[at]!.height }] : [],
        );
        for (const [index, name] of names.entries()) {
          for (const other of names.slice(index + 1)) {
            expect(
              name.x + name.w <= other.x ||
                other.x + other.w <= name.x ||
                name.y + name.h <= other.y ||
                other.y + other.h <= name.y,
            ).toBe(true);
          }
          for (const mark of all) {
            const apart =
              name.x + name.w <= mark.x - mark.halfWidth ||
              mark.x + mark.halfWidth <= name.x ||
              name.y + name.h <= mark.y - mark.halfHeight ||
              mark.y + mark.halfHeight <= name.y;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('gives the room to the lower rank', () => {
    const place = { x: 100, y: 100, halfWidth: 8, halfHeight: 8, width: 300, height: 400 };
    const positions = layoutLabels([
      { ...place, rank: 5 },
      { ...place, x: 120, rank: 1 },
    ]);
    expect(positions[1]).not.toBeNull();
  });
});

describe('layoutMark', () => {
  it('holds every glyph, none over another, the area growing with the number', () => {
    const groups = fc
      .uniqueArray(fc.constantFrom(...GROUPS), { minLength: 1 })
      .chain((list) =>
        fc.tuple(
          ...list.map((group) =>
            fc.integer({ min: 1, max: 50 }).map((count) => ({ group, count })),
          ),
        ),
      );
    fc.assert(
      fc.property(groups, (list) => {
        const { width, height, glyphs } = layoutMark(list, glyphUnit(50));
        expect(glyphs.map(({ group }) => group)).toEqual(list.map(({ group }) => group));
        for (const [at, a] of glyphs.entries()) {
          expect(a.x - a.size / 2).toBeGreaterThanOrEqual(0);
          expect(a.x + a.size / 2).toBeLessThanOrEqual(width);
          expect(a.y + a.size / 2).toBeLessThanOrEqual(height);
          for (const b of glyphs.slice(at + 1)) {
            expect(
              Math.abs(a.x - b.x) >= (a.size + b.size) / 2 ||
                Math.abs(a.y - b.y) >= (a.size + b.size) / 2,
            ).toBe(true);
          }
        }
      }),
    );
  });

  it.each([[5], [10], [40]])(
    'draws areas in the proportion of the counts, the largest of %i below 40 px',
    (largest) => {
      const unit = glyphUnit(largest);
      const area = (count: number): number =>
        layoutMark([{ group: 'strike', count }], unit).glyphs[0]!.size ** 2;
      // Below a ninth or so of the largest count, shapes would be too small to tell apart.
      const counts = Array.from({ length: largest }, (_, at) => at + 1).filter(
        (count) => unit * Math.sqrt(count) >= 9,
      );
      expect(counts.length).toBeGreaterThan(largest / 2);
      for (const count of counts) {
        expect(area(count) / area(largest)).toBeCloseTo(count / largest, 6);
        expect(Math.sqrt(area(count))).toBeLessThanOrEqual(40);
      }
    },
  );

  it('is never a smaller target than WCAG 2.5.8 asks', () => {
    const { width, height } = layoutMark([{ group: 'other', count: 1 }], glyphUnit(400));
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });
});
