import { describe, expect, it } from 'vitest';
import { edgeLines } from './edge-lines.ts';

type Ring = readonly (readonly [number, number])[];

describe('what is drawn of a ring’s edge', () => {
  it('is all of it where nothing is cut', () => {
    const ring: Ring = [
      [178, -18],
      [180, -17],
      [178, -16],
      [178, -18],
    ];
    expect(edgeLines(ring)).toEqual([{ positions: ring, closed: true }]);
  });

  const corners: Ring = [
    [178, -18],
    [180, -18],
    [180, -16],
    [178, -16],
  ];
  it.each([0, 1, 2, 3])('is one line from cut to cut, wherever the ring begins (%i)', (first) => {
    const turned = [...corners.slice(first), ...corners.slice(0, first)];
    expect(edgeLines([...turned, turned[0]!])).toEqual([
      { positions: [corners[2], corners[3], corners[0], corners[1]], closed: false },
    ]);
  });

  it('is several where it is cut more than once, and where longitudes run on', () => {
    const ring: Ring = [
      [-182, 2],
      [-180, 2],
      [-180, 1],
      [-181, 0],
      [-180, -1],
      [-180, -2],
      [-182, -2],
      [-182, 2],
    ];
    expect(edgeLines(ring).map(({ positions }) => positions)).toEqual([
      [
        [-180, 1],
        [-181, 0],
        [-180, -1],
      ],
      [
        [-180, -2],
        [-182, -2],
        [-182, 2],
        [-180, 2],
      ],
    ]);
  });
});
