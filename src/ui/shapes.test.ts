import { describe, expect, it } from 'vitest';
import { shapeAt, SHAPES } from './shapes.ts';
import type { Mark } from './shapes.ts';

const ALL = Object.keys(SHAPES) as Mark[];
const numbers = (path: string): number[] => (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);

describe('shapeAt', () => {
  it.each(ALL)('draws %s where and as large as it is asked to', (shape) => {
    // At its own place and size it is the shape itself, command by command.
    expect(numbers(shapeAt(shape, 0, 0, 16))).toEqual(numbers(SHAPES[shape]));
    const moved = shapeAt(shape, 100, 1000, 32);
    expect(moved.replace(/[^A-Z]/g, '')).toBe(shapeAt(shape, 0, 0, 16).replace(/[^A-Z]/g, ''));
    for (const [, x, y] of moved.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
      expect(Math.abs(Number(x) - 100)).toBeLessThanOrEqual(16);
      expect(Math.abs(Number(y) - 1000)).toBeLessThanOrEqual(16);
    }
  });

  it('scales the radii of arcs with the shape', () => {
    expect(shapeAt('dot', 10, 20, 8)).toBe(
      'M7.50 20.00A2.5 2.5 0 1 0 12.50 20.00A2.5 2.5 0 1 0 7.50 20.00Z',
    );
  });
});

/** The area that an outline encloses: its corners, and half a disc for each arc, which are all half circles. */
function ringArea(ring: string): number {
  const corners: [number, number][] = [];
  let discs = 0;
  let [x, y] = [0, 0];
  for (const [, letter = '', values = ''] of ring.matchAll(/([MLHVA])([^MLHVA]*)/g)) {
    const own = numbers(values);
    if (letter === 'H') [x] = own as [number];
    else if (letter === 'V') [y] = own as [number];
    else if (letter === 'A') {
      discs += (Math.PI * own[0]! ** 2) / 2;
      [x, y] = own.slice(-2) as [number, number];
    } else [x, y] = own as [number, number];
    corners.push([x, y]);
  }
  const doubled = corners.reduce((sum, [ax, ay], at) => {
    const [bx, by] = corners[(at + 1) % corners.length]!;
    return sum + ax * by - bx * ay;
  }, 0);
  return Math.abs(doubled / 2) + discs;
}

/** Without the hole, where there is one. */
function areaOf(shape: Mark): number {
  const [outer = '', ...holes] = shapeAt(shape, 0, 0, 16).split('Z').filter(Boolean);
  return ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);
}

describe('the shapes', () => {
  it('are ten, no two the same', () => {
    expect(new Set(Object.values(SHAPES)).size).toBe(ALL.length);
    expect(ALL).toHaveLength(10);
  });

  it('are of about the same area: none looks like twice as many as another', () => {
    const areas = ALL.map(areaOf);
    expect(areaOf('square')).toBeCloseTo(144, 6);
    expect(areaOf('dot')).toBeCloseTo(25 * Math.PI, 6);
    expect(Math.max(...areas) / Math.min(...areas)).toBeLessThan(2);
  });
});
