import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapHeight, naturalHeight } from './embed-height.ts';

describe('how high an embed wants to be', () => {
  it('is the map and what stands around it, of long things a part', () => {
    const parts = [
      ['timeline', 290],
      ['caption', 50],
      ['reader', 5000],
      ['opener', 36],
      ['list', 0],
    ] as const;
    expect(naturalHeight({ width: 400, beside: false, parts })).toBe(300 + 290 + 50 + 420 + 36);
    expect(naturalHeight({ width: 1200, beside: true, parts })).toBe(700);
  });

  // The stylesheet has other rules for frames lower than 521 px: a host that follows the height must not meet them.
  it('with a timeline is never so low that the frame is laid out as for a phone on its side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (width) => {
        const parts = [
          ['timeline', 186],
          ['caption', 36],
        ] as const;
        expect(naturalHeight({ width, beside: false, parts })).toBeGreaterThan(520);
        expect(mapHeight(width)).toBeLessThanOrEqual(460);
      }),
    );
  });
});
