import { array, assert, double, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailFor } from './detail.ts';
import { simplified, weigh } from './simplify.ts';

const detail = detailFor([
  [-1, -1],
  [1, 1],
]);
const position = tuple(
  integer({ min: 100_000, max: 260_000 }),
  integer({ min: 40_000, max: 140_000 }),
);
const line = array(position, { minLength: 2, maxLength: 60 }).map((positions) =>
  Int32Array.from(positions.flat()),
);

describe('simplified', () => {
  it('keeps both ends, and of a coarser line nothing that a finer one lacks', () => {
    assert(
      property(line, double({ min: 1, max: 50, noNaN: true }), (source, coarseness) => {
        const weighed = weigh(source, false, detail);
        const fine = simplified(weighed, coarseness);
        const coarse = simplified(weighed, coarseness * 2);
        expect(coarse.slice(0, 2)).toEqual(source.slice(0, 2));
        expect(coarse.slice(-2)).toEqual(source.slice(-2));
        expect(coarse.length).toBeLessThanOrEqual(fine.length);
        const kept = new Set(pairs(fine));
        expect(pairs(coarse).filter((pair) => !kept.has(pair))).toEqual([]);
      }),
    );
  });

  it('drops the points of a straight line', () => {
    const straight = Int32Array.from({ length: 20 }, (_, at) =>
      at % 2 === 0 ? 180_000 + 100 * at : 90_000,
    );
    expect([...simplified(weigh(straight, false, detail), 1)]).toEqual([
      180_000, 90_000, 181_800, 90_000,
    ]);
  });

  it('keeps the corners of a cut at the 180th meridian', () => {
    const ring = Int32Array.from([
      355_000, 150_000, 360_000, 150_010, 360_000, 149_000, 360_000, 148_010, 355_000, 148_000,
      355_000, 150_000,
    ]);
    expect(pairs(simplified(weigh(ring, true, detail), 20))).toEqual(
      expect.arrayContaining(['360000 150010', '360000 148010']),
    );
  });
});

function pairs(positions: Int32Array): string[] {
  return Array.from(
    { length: positions.length / 2 },
    (_, at) => `${positions[2 * at]} ${positions[2 * at + 1]}`,
  );
}
