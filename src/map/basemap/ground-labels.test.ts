import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TILE_SIZE, toMercator, toScreen } from '../../geo/web-mercator.ts';
import type { Box } from '../layout/box.ts';
import { layoutGround } from './ground-labels.ts';
import type { GroundLabel } from './ground-labels.ts';
import type { DrawnLabel } from './label-source.ts';

const SIZE = { width: 400, height: 300 };
/** 8 px a degree around 0° E, 0° N in the middle. */
const SCALE = 8 * 360;
const TRANSFORM = { scale: SCALE, dx: 200 - SCALE / 2, dy: 150 - SCALE / 2 };
expect(SCALE).toBeGreaterThan(TILE_SIZE);

const label = (kind: string, lng: number, lat: number, name = 'Halden'): DrawnLabel => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lng, lat] },
  properties: {
    id: `${kind}-${lng}-${lat}`,
    kind,
    name,
    text: name,
    rank: 0,
    angle: 0,
    marked: false,
    radius: 0,
    from: 0,
  },
});

const layout = (features: readonly DrawnLabel[], taken: readonly Box[] = []): GroundLabel[] =>
  layoutGround({ type: 'FeatureCollection', features: [...features] }, TRANSFORM, SIZE, taken);

/** Where a label's words are, by the estimate that they are laid out by. */
function boxOf({ x, y, anchor, size, lines }: GroundLabel): Box {
  const width = Math.max(...lines.map((line) => line.length)) * size * 0.57;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - size * 0.95, width, height: lines.length * size * 1.15 };
}

/** From a point to a box, pixels; 0 within it. */
function between(x: number, y: number, box: Box): number {
  return Math.hypot(
    Math.max(box.x - x, 0, x - box.x - box.width),
    Math.max(box.y - y, 0, y - box.y - box.height),
  );
}

describe('a name on a point of the dataset’s own', () => {
  it('stands on its point where there is room, and needs no dot', () => {
    const [own] = layout([label('own-name', 0, 0)]);
    expect(own).toMatchObject({ x: 200, anchor: 'middle', dot: null });
    expect(between(200, 150, boxOf(own!))).toBe(0);
  });

  it('stands beside a dot where there is none', () => {
    const [own] = layout([label('own-name', 0, 0)], [{ x: 180, y: 140, width: 17, height: 20 }]);
    expect(own).toMatchObject({ x: 206, anchor: 'start', dot: [200, 150] });
  });

  it('is left out where its point is covered', () => {
    expect(layout([label('own-name', 0, 0)], [{ x: 198, y: 148, width: 4, height: 4 }])).toEqual(
      [],
    );
  });

  it('is left out where there is no room beside its point', () => {
    const around = [
      { x: 100, y: 120, width: 97, height: 60 },
      { x: 203, y: 120, width: 97, height: 60 },
      { x: 100, y: 100, width: 200, height: 46 },
      { x: 100, y: 154, width: 200, height: 46 },
    ];
    expect(layout([label('own-name', 0, 0)], around)).toEqual([]);
  });
});

it('names on points stand on them or beside a dot that nothing is written over', () => {
  const degrees = fc.tuple(fc.integer({ min: -24, max: 24 }), fc.integer({ min: -17, max: 17 }));
  const points = fc.array(fc.tuple(fc.constantFrom('own-name', 'town', 'city'), degrees), {
    minLength: 2,
    maxLength: 40,
  });
  let dots = 0;
  fc.assert(
    fc.property(points, (all) => {
      const features = all.map(([kind, [lng, lat]]) => label(kind, lng, lat));
      const placed = layout(features);
      const boxes = placed.map(boxOf);
      placed.forEach(({ id, dot }, at) => {
        const [lng = 0, lat = 0] = features.find(({ properties }) => properties.id === id)!.geometry
          .coordinates;
        const { x, y } = toScreen(toMercator({ lng, lat }), TRANSFORM);
        expect(between(x, y, boxes[at]!)).toBeLessThanOrEqual(dot ? 6.2 : 0.1);
        if (!dot) return;
        dots++;
        for (const box of boxes) expect(between(x, y, box)).toBeGreaterThan(2);
      });
    }),
  );
  expect(dots).toBeGreaterThan(0);
});
