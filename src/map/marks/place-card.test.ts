import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
