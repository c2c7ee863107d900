import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../evidence/model.ts';
import { screenTransform } from '../../geo/web-mercator.ts';
import { areaPath } from './picture-areas.ts';

const SIZE = { width: 480, height: 300 };
const LISBON = { lng: -9.14, lat: 38.71 };

function placeOf(of: Partial<Place>): Place {
  const names = { en: 'A' };
  return {
    id: 'a',
    names,
    kind: 'region',
    radiusKm: 1,
    coordinates: 'Made up.',
    outside: false,
    ...LISBON,
    ...of,
  };
}

function drawn(of: Partial<Place>, zoom: number): string {
  return areaPath(placeOf(of), screenTransform({ ...LISBON, zoom }, SIZE), SIZE);
}

/** The positions of a path, without the radii of its arcs. */
function positionsOf(path: string): number[][] {
  const lines = path
    .replaceAll(/A\S+ \S+ 0 1 0 /g, 'L')
    .split(/[MLZ]/)
    .filter(Boolean);
  return lines.map((text) => text.split(' ').map(Number));
}

describe('the area of a place in a picture', () => {
  it('is two halves of a ring where all of it is seen', () => {
    expect(drawn({ radiusKm: 5 }, 10)).toMatch(
      /^M\S+ 150A(\S+) \1 0 1 0 \S+ 150A\1 \1 0 1 0 \S+ 150Z$/,
    );
  });

  it('is the part that crosses the picture, where the ring is far wider', () => {
    const path = drawn({ radiusKm: 600, lng: LISBON.lng + 600 / 86.8 }, 10);
    const positions = positionsOf(path);
    expect(positions.length).toBeGreaterThan(3);
    // Nearly straight, from above the picture to below it, near its middle.
    for (const [x] of positions) expect(Math.abs(x! - 240)).toBeLessThan(60);
  });

  it('is nothing where the whole picture is within', () => {
    expect(drawn({ radiusKm: 600 }, 10)).toBe('');
    expect(drawn({ radiusKm: 20_015 }, 22)).toBe('');
  });

  it('never goes far beyond the picture, however wide it is', () => {
    assert(
      property(
        double({ min: 0, max: 20_015, noNaN: true }),
        double({ min: -0.5, max: 0.5, noNaN: true }),
        double({ min: 0, max: 22, noNaN: true }),
        (radiusKm, aside, zoom) => {
          const square = [
            [-60, -70],
            [60, -70],
            [60, 70],
            [-60, 70],
            [-60, -70],
          ] as const;
          for (const shape of [{}, { outline: [[square]] }] as unknown as Partial<Place>[])
            for (const [x, y] of positionsOf(
              drawn({ radiusKm, lng: LISBON.lng + aside, ...shape }, zoom),
            )) {
              expect(x).toBeGreaterThan(-9);
              expect(x).toBeLessThan(SIZE.width + 9);
              expect(y).toBeGreaterThan(-9);
              expect(y).toBeLessThan(SIZE.height + 9);
            }
        },
      ),
      { numRuns: 40 },
    );
  });
});
