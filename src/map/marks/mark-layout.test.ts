import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUP_IDS, VOCABULARY } from '../../testing/default-vocabulary.ts';
import { glyphUnit, layoutMark } from './mark-layout.ts';

/** A count of what is dated, of one of the groups. */
const counted = (id: string, count: number) => {
  const slot = VOCABULARY.groups.findIndex((group) => group.id === id);
  return { group: VOCABULARY.groups[slot]!, slot, over: false, count };
};

describe('layoutMark', () => {
  it('holds every glyph, none over another, the area growing with the number', () => {
    const groups = fc
      .uniqueArray(fc.constantFrom(...GROUP_IDS), { minLength: 1 })
      .chain((list) =>
        fc.tuple(
          ...list.map((group) =>
            fc.integer({ min: 1, max: 50 }).map((count) => counted(group, count)),
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
        layoutMark([counted('strike', count)], unit).glyphs[0]!.size ** 2;
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
    const { width, height } = layoutMark([counted('other', 1)], glyphUnit(400));
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });
});
