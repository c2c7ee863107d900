import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { screenTransform, toScreen } from '../../geo/web-mercator.ts';
import type { MercatorPoint, Size } from '../../geo/web-mercator.ts';
import { contains } from './box.ts';
import { wholeArea } from '../view/camera-target.ts';
import { layoutMap } from './map-layout.ts';
import type { MapLayout } from './stands.ts';
import { markedPlaces } from './marked-places.ts';
import { overlaps } from '../../testing/overlaps.ts';
import { placeBoxes } from './place-boxes.ts';
import { middleOf } from './stand-content.ts';

const measure = (lines: readonly string[]): number =>
  Math.max(...lines.map((line) => line.length * 7));

/**
 * The map's box on pages of 1280×800, 1440×900, 1920×1080, 1024×768, 768×1024, 390×844, 360×640 and 844×390, and in
 * embeds of 320, 480, 700 and 1000 by 420.
 */
const SIZES: readonly Size[] = [
  { width: 880, height: 539 },
  { width: 1000, height: 639 },
  { width: 1480, height: 819 },
  { width: 704, height: 430 },
  { width: 448, height: 658 },
  { width: 390, height: 260 },
  { width: 360, height: 260 },
  { width: 447, height: 277 },
  { width: 320, height: 278 },
  { width: 480, height: 295 },
  { width: 700, height: 292 },
  { width: 1000, height: 292 },
];

function distance(a: MercatorPoint, b: MercatorPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

const kinds = ['city', 'town', 'village', 'site', 'district', 'sector', 'region'] as const;

/** So many places, each with an incident, as close together as the spread says, degrees. */
function madeUp(count: number, spread: number): Dataset {
  const files = sampleFiles();
  const [place] = files.places.features;
  const [incident] = files.incidents;
  return decodeDataset(
    compileDataset({
      ...files,
      places: {
        ...files.places,
        features: Array.from({ length: count }, (_, at) => ({
          ...place!,
          geometry: {
            type: 'Point' as const,
            // The golden angle: near one another and never on a line.
            coordinates: [
              46.5 + spread * Math.sqrt(at / count) * Math.cos(at * 2.4),
              39.9 + spread * Math.sqrt(at / count) * Math.sin(at * 2.4),
            ],
          },
          properties: {
            ...place!.properties,
            id: `place-${at}`,
            names: { ...place!.properties.names, en: `Place number ${at}` },
            kind: kinds[at % kinds.length]!,
          },
        })),
      },
      outlines: { ...files.outlines, features: [] },
      incidents: Array.from({ length: count * 2 }, (_, at) => ({
        ...incident!,
        id: `incident-${at}`,
        related: [],
        place: `place-${Math.floor(at / (1 + (at % 2)))}`,
      })),
    }),
  );
}

function layout(dataset: Dataset, size: Size): MapLayout {
  return layoutMap({
    places: markedPlaces(dataset, 'en', measure),
    transform: screenTransform(wholeArea(dataset, size), size),
    size,
    // Buttons and credits, as the page has them.
    furniture: [
      { x: size.width - 40, y: 8, width: 32, height: 65 },
      { x: size.width - 80, y: size.height - 20, width: 80, height: 20 },
    ],
    measure,
    format: String,
  });
}

describe.each([
  ['300 crowded places', { count: 300, spread: 0.5 }],
  ['300 places', { count: 300, spread: 1.6 }],
  ['three places', { count: 3, spread: 1 }],
])('a map of %s', (_, made) => {
  const maps = new Map<Size, MapLayout>();
  beforeAll(() => {
    const dataset = madeUp(made.count, made.spread);
    for (const size of SIZES) maps.set(size, layout(dataset, size));
  }, 60_000);

  it.each(SIZES)('of $width × $height overprints nothing', (size) => {
    expect(overlaps(maps.get(size)!)).toEqual([]);
  });

  it.each(SIZES)('of $width × $height has each point where it is', (size) => {
    const map = maps.get(size)!;
    const boxes = placeBoxes(map);
    map.places.forEach(({ point, isArea, isElsewhere }, at) => {
      if (isArea || isElsewhere) return;
      const there = toScreen(point, map.transform);
      expect(distance(boxes.middleOf(at, map), there)).toBeLessThanOrEqual(12);
      const stand = boxes.standOf(at);
      const mark = middleOf(stand, map, map);
      if (stand.kind === 'point') expect(distance(mark, there)).toBeLessThanOrEqual(12);
    });
  });

  it.each(SIZES)('of $width × $height has marks of several among their places', (size) => {
    const map = maps.get(size)!;
    for (const stand of map.stands.filter(({ kind }) => kind === 'crowd')) {
      const points = stand.places.map((at) => toScreen(map.places[at]!.point, map.transform));
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      const { x, y } = middleOf(stand, map, map);
      expect(x).toBeGreaterThanOrEqual(Math.min(...xs));
      expect(x).toBeLessThanOrEqual(Math.max(...xs));
      expect(y).toBeLessThanOrEqual(Math.max(...ys));
      // Above the dots that it stands for.
      expect(y).toBeGreaterThanOrEqual(Math.min(...ys) - stand.height / 2 - 12);
    }
  });

  it('stands for every place once', () => {
    for (const { stands, places } of maps.values()) {
      const all = stands.flatMap((stand) => stand.places).toSorted((a, b) => a - b);
      expect(all).toEqual(places.map((__, at) => at));
    }
  });
});

it('has what is pressed of places beyond the map on their tag, however many share it', () => {
  const dataset = madeUp(36, 1);
  const size = { width: 320, height: 278 };
  const map = layoutMap({
    places: markedPlaces(dataset, 'en', measure).map((place) => ({ ...place, isElsewhere: true })),
    transform: screenTransform({ lng: 0, lat: 0, zoom: 5 }, size),
    size,
    furniture: [],
    measure,
    format: String,
  });
  const boxes = placeBoxes(map);
  expect(map.stands.length).toBeLessThan(10);
  for (const at of map.places.keys()) {
    const { x, y } = boxes.middleOf(at, map);
    expect(contains({ x: 0, y: 0, ...size }, { x, y })).toBe(true);
  }
});

describe('a map of one place', () => {
  it('names it, wherever it lies', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        (lng, lat) => {
          const size = { width: 500, height: 400 };
          const [place] = markedPlaces(madeUp(1, 1), 'en', measure);
          const camera = { lng, lat, zoom: 5 };
          const { stands } = layoutMap({
            places: [{ ...place!, isElsewhere: true }],
            transform: screenTransform(camera, size),
            size,
            furniture: [],
            measure,
            format: String,
          });
          expect(stands).toHaveLength(1);
          const [stand] = stands;
          expect(stand!.name ?? stand!.label?.lines.join(' ')).toBe('Place number 0');
          const { x, y } = middleOf(
            stand!,
            { transform: screenTransform(camera, size) } as MapLayout,
            {
              transform: screenTransform(camera, size),
            },
          );
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(size.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(size.height);
        },
      ),
      { numRuns: 30 },
    );
  });
});
