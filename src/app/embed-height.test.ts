import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedLayout, mapHeight, naturalHeight } from './embed-height.ts';

describe('how high an embed wants to be', () => {
  const parts = [26, 72, 28];

  it('is the map and what stands around it, of what is read a part', () => {
    const compact = { width: 400, ui: 'compact', parts } as const;
    expect(naturalHeight({ ...compact, read: 0 })).toBe(300 + 126);
    expect(naturalHeight({ ...compact, read: 200 })).toBe(300 + 126 + 200);
    expect(naturalHeight({ ...compact, read: 5000 })).toBe(300 + 126 + 420);
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
