import { describe, expect, it } from 'vitest';
import type { Place } from '../../evidence/model.ts';
import type { MarkedPlace } from '../arrange.ts';
import { namedPoints } from './named-points.ts';

const marked = (code: number, count: number): MarkedPlace => ({
  place: { id: `place-${code}`, lng: 46, lat: 40 } as Place,
  code,
  count,
  groups: [],
  point: { x: 0.6, y: 0.4 },
  unit: 3,
  width: 24,
  height: 24,
  lines: [`Place ${code}`],
  labelWidth: 0,
});

describe('the places that are named', () => {
  it('are those with the most incidents, where they are too many', () => {
    const places = Array.from({ length: 2000 }, (_, code) => marked(code, 1 + (code % 10)));
    const named = namedPoints(places);
    expect(named.length).toBeLessThan(2000);
    expect(named[0]!.count).toBe(10);
    const left = 2000 - named.length;
    expect(Math.max(...named.slice(-1).map(({ count }) => count))).toBeLessThanOrEqual(
      1 + Math.ceil(left / 200),
    );
  });

  it('have room for a number where there is one', () => {
    const [many, one] = namedPoints([marked(0, 1), marked(1, 40)]);
    expect(many!.count).toBe(40);
    expect(one!.width).toBeLessThan(12);
    expect(many!.width).toBeGreaterThan(one!.width + 2 * 13);
  });
});
