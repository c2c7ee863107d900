import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { fromMercator } from '../../geo/web-mercator.ts';
import { createPathWriter } from './svg-paths.ts';

const SIZE = { width: 100, height: 60 };
/** A thousand pixels to the unit square, so that positions can be written in pixels. */
const TRANSFORM = { scale: 1000, dx: -400, dy: -400 };

function positions(...pixels: [number, number][]): [number, number][] {
  return pixels.map(([x, y]) => {
    const { lng, lat } = fromMercator({ x: (x + 400) / 1000, y: (y + 400) / 1000 });
    return [lng, lat];
  });
}

function drawn(geometry: Geometry): string {
  const write = createPathWriter(TRANSFORM, SIZE);
  return write({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry }],
  });
}

describe('createPathWriter', () => {
  it('writes what lies in the picture as it is', () => {
    const ring = positions([10, 10], [50, 10], [50, 40], [10, 10]);
    expect(drawn({ type: 'Polygon', coordinates: [ring] })).toBe('M10,10L50,10L50,40Z');
    const line = positions([10, 10], [50.04, 10], [50.04, 40]);
    expect(drawn({ type: 'LineString', coordinates: line })).toBe('M10,10L50,10L50,40');
  });

  it('goes on where the picture reaches across the 180th meridian, on either side', () => {
    const spot: Geometry = {
      type: 'LineString',
      coordinates: positions([-390, 10], [-380, 10]),
    };
    const at = (dx: number): string =>
      createPathWriter(
        { ...TRANSFORM, dx },
        SIZE,
      )({
        type: 'FeatureCollection',
        features: [{ type: 'Feature', properties: {}, geometry: spot }],
      });
    // The world's western edge in the picture's middle: with what lies east of it, and, from the world before, west.
    expect(at(50)).toBe('M60,10L70,10');
    expect(at(-950)).toBe('M60,10L70,10');
    expect(at(-500)).toBe('');
  });

  it('cuts a line into pieces that end beyond the edges, and an area along them', () => {
    const line = positions([50, 30], [150, 30], [150, 10], [50, 10]);
    expect(drawn({ type: 'LineString', coordinates: line })).toBe('M50,30L108,30M108,10L50,10');
    const ring = positions([-500, -500], [50, -500], [50, 30], [-500, 30], [-500, -500]);
    const sides = drawn({ type: 'Polygon', coordinates: [ring] });
    expect(sides.slice(1, -1).split('L').toSorted()).toEqual(['-8,-8', '-8,30', '50,-8', '50,30']);
  });

  it('leaves out what lies beyond, and what is too small to be seen', () => {
    const far = positions([200, 200], [300, 200], [300, 300], [200, 200]);
    expect(drawn({ type: 'Polygon', coordinates: [far] })).toBe('');
    expect(drawn({ type: 'MultiLineString', coordinates: [far] })).toBe('');
    const speck = positions([10, 10], [10.01, 10], [10.01, 10.01], [10, 10]);
    expect(drawn({ type: 'MultiPolygon', coordinates: [[speck]] })).toBe('');
  });

  it('is as coarse as it is asked to be', () => {
    const write = createPathWriter(TRANSFORM, SIZE, 5);
    const line = positions([10, 10], [11, 11], [12, 12], [29, 31]);
    expect(
      write({
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: line } },
        ],
      }),
    ).toBe('M10,10L30,30');
  });

  it('covers a picture that lies within an area', () => {
    const ring = positions([-300, -300], [400, -300], [400, 300], [-300, 300], [-300, -300]);
    const sides = drawn({ type: 'Polygon', coordinates: [ring] });
    expect(sides.slice(1, -1).split('L').toSorted()).toEqual([
      '-8,-8',
      '-8,68',
      '108,-8',
      '108,68',
    ]);
  });
});
