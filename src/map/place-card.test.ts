import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMercator } from '../geo/web-mercator.ts';
import { createArranger } from './arrange.ts';
import type { MarkedPlace } from './arrange.ts';
import { placeCard } from './place-card.ts';

const map = { width: 390, height: 300 };
const card = { width: 230, height: 90 };

describe('placeCard', () => {
  it('stays inside the map wherever its mark is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20, max: 400 }),
        fc.integer({ min: -20, max: 310 }),
        (x, y) => {
          const at = placeCard({ x, y, width: 24, height: 24 }, card, map, []);
          expect(at.x).toBeGreaterThanOrEqual(6);
          expect(at.y).toBeGreaterThanOrEqual(6);
          expect(at.x + card.width).toBeLessThanOrEqual(map.width - 6);
          expect(at.y + card.height).toBeLessThanOrEqual(map.height - 6);
        },
      ),
    );
  });

  it('goes where it covers no other mark', () => {
    const mark = { x: 180, y: 140, width: 24, height: 24 };
    expect(placeCard(mark, card, map, []).y).toBeGreaterThan(mark.y);
    const below = { x: 190, y: 190, width: 24, height: 24 };
    expect(placeCard(mark, card, map, [below]).y).toBeLessThan(mark.y - card.height);
  });
});

describe('createArranger', () => {
  const at = (lng: number, lat: number): MarkedPlace =>
    ({
      place: { kind: 'town' },
      incidents: [{}],
      point: toMercator({ lng, lat }),
      width: 24,
      height: 24,
      lines: ['x'],
      labelWidth: 20,
    }) as unknown as MarkedPlace;
  const anchor = toMercator({ lng: 46, lat: 40 });
  const arrange = createArranger([at(46, 40), at(46.1, 40), at(47.5, 41)], anchor);

  it('computes nothing while the zoom stays', () => {
    const first = arrange(7);
    expect(arrange(7)).toBe(first);
    expect(arrange(7.01)).not.toBe(first);
  });

  it('leaves every mark a finger’s target that ends before the neighbour’s begins', () => {
    for (const zoom of [6, 7, 8, 9]) {
      const arranged = arrange(zoom);
      arranged.forEach((a, index) => {
        expect(a.reach).toBeGreaterThanOrEqual(24);
        for (const b of arranged.slice(index + 1)) {
          const distance = Math.hypot(a.mark.x - b.mark.x, a.mark.y - b.mark.y);
          expect((a.reach + b.reach) / 2).toBeLessThanOrEqual(distance + 0.5);
        }
      });
      expect(arranged[2]!.reach).toBe(44);
    }
  });
});
