import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedLayout, mapHeight, naturalHeight } from './embed-height.ts';

describe('how high an embed wants to be', () => {
  const parts = [26, 72, 28];

  it('is the map and what stands around it, and no less while something short is read', () => {
    const compact = { width: 400, ui: 'compact', parts } as const;
    expect(naturalHeight({ ...compact, read: 0 })).toBe(300 + 126);
    expect(naturalHeight({ ...compact, read: 200 })).toBe(300 + 126);
    expect(naturalHeight({ ...compact, read: 5000 })).toBe(
      naturalHeight({ ...compact, read: 420 }),
    );
  });

  it('has just the room for what is read, up to a part of it, beside what is left of the map', () => {
    /** The column's height in a frame, as `embed.css` lays it out below the map. */
    const column = (height: number, around: number): number =>
      height - around - Math.min(200, Math.max(48, 0.22 * height));
    const heights = fc.integer({ min: 1, max: 1500 });
    fc.assert(
      fc.property(heights, heights, heights, (width, around, read) => {
        const compact = { width, ui: 'compact', parts: [around] } as const;
        const wanted = naturalHeight({ ...compact, read });
        const room = column(wanted, around) - Math.min(read, 420);
        expect(room).toBeGreaterThanOrEqual(-1e-9);
        if (wanted > naturalHeight({ ...compact, read: 0 })) expect(room).toBeLessThan(1);
      }),
    );
  });

  it('has room for the list where that is shown', () => {
    expect(naturalHeight({ width: 400, ui: 'full', parts, read: 0 })).toBe(300 + 126 + 420);
    expect(naturalHeight({ width: 1200, ui: 'full', parts, read: 0 })).toBe(700);
  });

  it('never has a host that follows it meet another layout that wants another height', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (width) => {
        const height = naturalHeight({ width, ui: 'full', parts, read: 0 });
        expect(embedLayout({ width, height }, 'full').isLow).toBe(false);
        expect(mapHeight(width)).toBeLessThanOrEqual(460);
      }),
    );
  });
});

describe('how an embed lies in its frame', () => {
  it('has one job up to 480 px', () => {
    expect(embedLayout({ width: 1000, height: 480 }, 'full')).toMatchObject({
      isLow: true,
      isBeside: false,
    });
    expect(embedLayout({ width: 1000, height: 600 }, 'full').isBeside).toBe(true);
    expect(embedLayout({ width: 700, height: 600 }, 'full').isBeside).toBe(false);
    expect(embedLayout({ width: 1000, height: 600 }, 'compact').isBeside).toBe(false);
  });
});
