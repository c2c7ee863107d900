import { describe, expect, it } from 'vitest';
import { MARKS } from '../../../evidence/vocabulary.ts';
import type { Mark } from '../../../evidence/vocabulary.ts';
import { distanceFrom, RANGE, shapeField, TEXELS } from './shape-field.ts';

const field = shapeField(MARKS);
const code = (mark: Mark): number => MARKS.indexOf(mark);
/** To the shape with its hole, at the texel whose middle is nearest. */
const holed = (at: number, x: number, y: number): number => {
  const texel = (value: number): number => Math.round((value / 25 + 0.5) * TEXELS - 0.5);
  const byte = field[((at * TEXELS + texel(y)) * TEXELS + texel(x)) * 2]!;
  return (byte / 255 - 0.5) * 2 * RANGE;
};

describe('the field of the shapes', () => {
  it('is nought on a square’s edge, and counts in its units beside it', () => {
    expect(distanceFrom(field, code('square'), 6, 0)).toBeCloseTo(0, 1);
    expect(distanceFrom(field, code('square'), 8, 0)).toBeCloseTo(2, 1);
    expect(distanceFrom(field, code('square'), 0, -3)).toBeCloseTo(-3, 1);
  });

  it('knows a circle made of half circles', () => {
    for (const angle of [0, 0.7, 1.9, 3.3, 5.1])
      expect(
        distanceFrom(field, code('dot'), 7 * Math.cos(angle), 7 * Math.sin(angle)),
      ).toBeCloseTo(2, 1);
  });

  it('has the ring’s hole in the shape that is filled and not in the one that is pressed', () => {
    expect(holed(code('ring'), 0, 0)).toBeGreaterThan(3);
    expect(distanceFrom(field, code('ring'), 0, 0)).toBeLessThan(-4.5);
    expect(holed(code('ring'), 5.3, 0)).toBeLessThan(-1);
  });

  it('follows the flag’s notch', () => {
    expect(distanceFrom(field, code('flag'), 6, -2.5)).toBeGreaterThan(0.5);
    expect(distanceFrom(field, code('flag'), 5.5, -6.3)).toBeLessThan(0);
    expect(distanceFrom(field, code('flag'), 4, 6)).toBeGreaterThan(2);
  });

  it('tells every two marks apart by much of what they cover', () => {
    const inside = (mark: number): boolean[] =>
      Array.from(
        { length: TEXELS * TEXELS },
        (_, at) => field[(mark * TEXELS ** 2 + at) * 2]! < 128,
      );
    const all = MARKS.map((_, mark) => inside(mark));
    all.forEach((one, at) =>
      all.slice(at + 1).forEach((other, next) => {
        const either = one.filter((is, texel) => is || other[texel]).length;
        const apart = one.filter((is, texel) => is !== other[texel]).length;
        expect(apart / either, `${MARKS[at]} and ${MARKS[at + 1 + next]}`).toBeGreaterThan(0.15);
      }),
    );
  });

  it('is far off beyond what it covers', () => {
    expect(distanceFrom(field, 0, 40, 0)).toBe(RANGE);
  });
});
