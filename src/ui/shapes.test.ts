import { describe, expect, it } from 'vitest';
import { shapeAt, SHAPES } from './shapes.ts';
import type { Tone } from './shapes.ts';

const TONES = Object.keys(SHAPES) as Tone[];
const numbers = (path: string): number[] => (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);

describe('shapeAt', () => {
  it.each(TONES)('draws %s where and as large as it is asked to', (tone) => {
    // At its own place and size it is the shape itself, command by command.
    expect(numbers(shapeAt(tone, 0, 0, 16))).toEqual(numbers(SHAPES[tone]));
    const moved = shapeAt(tone, 100, 1000, 32);
    expect(moved.replace(/[^A-Z]/g, '')).toBe(shapeAt(tone, 0, 0, 16).replace(/[^A-Z]/g, ''));
    for (const [, x, y] of moved.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
      expect(Math.abs(Number(x) - 100)).toBeLessThanOrEqual(16);
      expect(Math.abs(Number(y) - 1000)).toBeLessThanOrEqual(16);
    }
  });

  it('scales the radii of arcs with the shape', () => {
    expect(shapeAt('other', 10, 20, 8)).toBe(
      'M7.50 20.00A2.5 2.5 0 1 0 12.50 20.00A2.5 2.5 0 1 0 7.50 20.00Z',
    );
  });
});
