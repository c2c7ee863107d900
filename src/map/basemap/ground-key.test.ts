import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../geo/lng-lat.ts';
import { groundOfBorder } from '../../testing/geometry/ground-of-border.ts';
import { keyLinesOf } from './ground-key.ts';

const HERE: Bounds = [
  [10, 10],
  [20, 20],
];
const THE_REST: Bounds = [
  [-160, -10],
  [160, 10],
];

describe('what the key tells of the ground', () => {
  it('is that a border is disputed, where one is drawn within the bounds', () => {
    const lines = keyLinesOf(groundOfBorder(true, [5, 15], [15, 15]), HERE);
    expect(lines).toEqual([{ tone: 'border', look: 'dashed', names: { en: 'Disputed border' } }]);
  });

  it.each<[string, [number, number][]]>([
    [
      'through them',
      [
        [5, 15],
        [25, 15],
      ],
    ],
    [
      'through a corner',
      [
        [9, 12],
        [12, 9],
      ],
    ],
    [
      'through them from the south',
      [
        [12, -40],
        [12, 60],
      ],
    ],
    [
      'within them',
      [
        [12, 12],
        [13, 13],
      ],
    ],
    [
      'along an edge',
      [
        [5, 20],
        [25, 20],
      ],
    ],
  ])('is that, where it runs %s', (_, positions) => {
    expect(keyLinesOf(groundOfBorder(true, ...positions), HERE)).toHaveLength(1);
  });

  it.each<[string, [number, number][]]>([
    [
      'past a corner',
      [
        [5, 13],
        [13, 5],
      ],
    ],
    [
      'around them',
      [
        [5, 5],
        [25, 5],
        [25, 25],
        [5, 25],
        [5, 5],
      ],
    ],
    [
      'across the 180th meridian, far away',
      [
        [170, 15],
        [-170, 15],
      ],
    ],
  ])('is nothing where it runs %s', (_, positions) => {
    expect(keyLinesOf(groundOfBorder(true, ...positions), HERE)).toEqual([]);
  });

  it('is nothing where none is disputed, or far away', () => {
    expect(keyLinesOf(groundOfBorder(false, [5, 15], [15, 15]), HERE)).toEqual([]);
    expect(keyLinesOf(groundOfBorder(true, [75, 35], [78, 36]), HERE)).toEqual([]);
  });

  it('is known across the 180th meridian', () => {
    const across: Bounds = [
      [170, -10],
      [-170, 10],
    ];
    expect(keyLinesOf(groundOfBorder(true, [-175, 0], [-174, 0]), across)).toHaveLength(1);
    expect(keyLinesOf(groundOfBorder(true, [165, 0], [-165, 0]), across)).toHaveLength(1);
    expect(keyLinesOf(groundOfBorder(true, [0, 0], [1, 0]), across)).toEqual([]);
    expect(keyLinesOf(groundOfBorder(true, [165, 0], [-165, 0]), THE_REST)).toEqual([]);
    expect(keyLinesOf(groundOfBorder(true, [-165, 0], [-155, 0]), THE_REST)).toHaveLength(1);
  });
});
