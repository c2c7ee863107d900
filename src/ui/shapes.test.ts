import { MARKS } from '../evidence/vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { shapeAt, SHAPES } from './shapes.ts';

const numbers = (path: string): number[] => (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);

describe('shapeAt', () => {
  it.each(MARKS)('draws %s where and as large as it is asked to', (mark) => {
    // At its own place and size it is the shape itself, command by command.
    expect(numbers(shapeAt(mark, 0, 0, 16))).toEqual(numbers(SHAPES[mark]));
    const moved = shapeAt(mark, 100, 1000, 32);
    expect(moved.replace(/[^A-Z]/g, '')).toBe(shapeAt(mark, 0, 0, 16).replace(/[^A-Z]/g, ''));
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
