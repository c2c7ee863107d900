import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { METRES_PER_DEGREE } from '../../geo/circle.ts';
import { screenTransform, toMercator, toScreen } from '../../geo/web-mercator.ts';
import { scaleLength } from './scale-length.ts';

const size = { width: 880, height: 540 };
const frameAt = (lng: number, lat: number, zoom: number) => {
  const camera = { lng, lat, zoom };
  return { camera, size, transform: screenTransform(camera, size) };
};

it('is a round length that is as long on the ground as the bar says', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -70, max: 70, noNaN: true }),
      fc.double({ min: 4, max: 12, noNaN: true }),
      (lat, zoom) => {
        const frame = frameAt(46, lat, zoom);
        const { metres, width } = scaleLength(frame, 110);
        expect(width).toBeLessThanOrEqual(110);
        // From 2 to 5 is the widest gap.
        expect(width).toBeGreaterThan(110 / 2.6);
        expect(String(metres)).toMatch(/^[125]0*$/);
        const degrees = metres / (METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180));
        const [from, to] = [46, 46 + degrees].map((lng) =>
          toScreen(toMercator({ lng, lat }), frame.transform),
        );
        // The projection's globe is a ninth of a percent larger.
        expect((to!.x - from!.x) / width).toBeCloseTo(1, 2);
      },
    ),
  );
});

it.each([
  [4, 200_000],
  [7, 50_000],
  [12, 1000],
])('is told in round numbers at zoom %i', (zoom, metres) => {
  expect(scaleLength(frameAt(46.7, 39.9, zoom), 110).metres).toBe(metres);
});
