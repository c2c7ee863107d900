import { nameIn } from '../../evidence/name-in.ts';
import type { OwnGround } from '../../evidence/model.ts';
import { toMercator } from '../../geo/web-mercator.ts';
import type { MercatorPoint } from '../../geo/web-mercator.ts';
import type { DrawnLabel } from './label-source.ts';
import { lineTones } from '../../state/own-lines.ts';

/** The stretch of a line that its name stands along, as a share of the whole. */
const STRETCH = 0.12;
/** At how many places along a line its name may stand. */
const PLACES = 40;
/** How many of them are tried. */
const TRIED = 16;

/** What lies across the ground is named before its towns: along itself, else beside itself. */
const ALONG = -100;
const BESIDE = 0.5;

type Position = readonly number[];
type Feature = OwnGround['features'][number];

/**
 * The names of the dataset's own lines and areas at the straightest places along each, of which one is written, and its
 * names on points.
 */
export function ownLabels(basemap: OwnGround, language: string): DrawnLabel[] {
  const tones = lineTones(basemap);
  return basemap.features.flatMap((feature, at): DrawnLabel[] => {
    const { text: name } = nameIn(feature.properties.names, language);
    const { kind, minZoom = 0 } = feature.properties;
    const properties = {
      id: `own-${at}`,
      name,
      rank: 0,
      text: name,
      marked: false,
      radius: 0,
      from: minZoom,
    };
    const { geometry } = feature;
    if (geometry.type === 'Point') {
      const label = { ...properties, kind: 'own-name', angle: 0 };
      const [lng, lat] = geometry.coordinates;
      return [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [lng, lat] },
          properties: label,
        },
      ];
    }
    const line = { ...properties, tone: tones[at]! };
    const stretches = stretchesOf(feature).map(({ middle, angle, length: stretch }) => ({
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [...middle] },
      properties: { ...line, kind: `own-${kind}`, rank: ALONG, angle, stretch },
    }));
    const beside = stretches.map(({ properties: along, ...label }) => ({
      ...label,
      properties: { ...along, kind: 'own-beside', rank: BESIDE, angle: 0 },
    }));
    return [...stretches, ...beside];
  });
}

interface Stretch {
  /** Degrees. */
  readonly middle: Position;
  /** Degrees clockwise from the east, so that the words stand upright. */
  readonly angle: number;
  /** Of the unit square of Web Mercator. */
  readonly length: number;
  readonly straightness: number;
}

/** The straightest stretches of the longest line of a feature, the straightest first. */
function stretchesOf(feature: Feature): Stretch[] {
  const lines = linesOf(feature).map((line) => ({ line, ways: waysOf(line) }));
  const [longest] = lines.toSorted((a, b) => b.ways.at(-1)! - a.ways.at(-1)!);
  const whole = longest?.ways.at(-1) ?? 0;
  if (!longest || whole === 0) return [];
  const length = whole * STRETCH;
  return Array.from({ length: PLACES }, (_, at): Stretch => {
    const middle = length / 2 + ((whole - length) * at) / (PLACES - 1);
    const from = toMercator(lngLat(positionAt(longest, middle - length / 2)));
    const to = toMercator(lngLat(positionAt(longest, middle + length / 2)));
    const chord = Math.hypot(to.x - from.x, to.y - from.y);
    return {
      middle: positionAt(longest, middle),
      angle: upright((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI),
      length,
      straightness: chord / length,
    };
  })
    .toSorted((a, b) => b.straightness - a.straightness)
    .slice(0, TRIED);
}

/** Every line of a geometry: of an area, its outer rings. */
function linesOf({ geometry }: Feature): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.slice(0, 1);
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => rings.slice(0, 1));
    default:
      return [];
  }
}

/** How far along the line each of its positions is. */
function waysOf(line: readonly Position[]): number[] {
  const points = line.map((position): MercatorPoint => toMercator(lngLat(position)));
  let way = 0;
  return points.map((point, at) => {
    const before = points[at - 1] ?? point;
    return (way += Math.hypot(point.x - before.x, point.y - before.y));
  });
}

function positionAt(
  { line, ways }: { readonly line: readonly Position[]; readonly ways: readonly number[] },
  way: number,
): Position {
  const next = Math.max(
    1,
    ways.findIndex((one) => one >= way),
  );
  const [from, to] = [line[next - 1]!, line[next] ?? line.at(-1)!];
  const part = (way - ways[next - 1]!) / (ways[next]! - ways[next - 1]! || 1);
  return [from[0]! + (to[0]! - from[0]!) * part, from[1]! + (to[1]! - from[1]!) * part];
}

function upright(angle: number): number {
  const turned = angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
  return Math.round(turned);
}

function lngLat([lng = 0, lat = 0]: Position): { lng: number; lat: number } {
  return { lng, lat };
}
