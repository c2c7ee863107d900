import { TILE_SIZE, toMercator } from '../geo/web-mercator.ts';
import type { MercatorPoint } from '../geo/web-mercator.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { placesOf } from '../state/selectors.ts';
import type { PlaceGroups, RowSource } from '../state/selectors.ts';
import { layoutLabels } from './label-layout.ts';
import type { LabelPosition } from './label-layout.ts';
import { labelLines, labelRule, LINE_HEIGHT, measureLines } from './labels.ts';
import type { MeasureLines } from './labels.ts';
import type { Labels } from './label-source.ts';
import { glyphUnit, layoutMark } from './mark-layout.ts';
import { spreadDiscs } from './spread.ts';

/** What the number at a mark's corner adds to its radius, CSS pixels. */
const BADGE = 4;
/** A finger's target, where the neighbours leave it that much, CSS pixels. */
const FINGER = 44;

/** A place with what its mark and its name need on the screen, CSS pixels. */
export interface MarkedPlace extends PlaceGroups {
  readonly point: MercatorPoint;
  /** Of `glyphUnit`: the same for every place of the dataset. */
  readonly unit: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly labelWidth: number;
}

/** The room that a place's mark takes. */
export type PlaceRoom = Pick<MarkedPlace, 'place' | 'width' | 'height' | 'lines'>;

/** Every place that any of the dataset's incidents, or of some of them, lies at. */
export function markedPlaces(
  dataset: Dataset,
  measure: MeasureLines = measureLines,
  rows?: RowSource,
): MarkedPlace[] {
  const places = placesOf(dataset, rows);
  const counts = places.flatMap(({ groups }) => groups.map(({ count }) => count));
  const unit = glyphUnit(Math.max(1, ...counts));
  return places.map((entry) => {
    const lines = labelLines(entry.place.names.en);
    const { width, height } = layoutMark(entry.groups, unit);
    return {
      ...entry,
      point: toMercator(entry.place),
      unit,
      width,
      height,
      lines,
      labelWidth: Math.ceil(measure(lines, labelRule(entry.place).font)) + 1,
    };
  });
}

/** What the basemap's own labels keep clear of: the marks, and, where `named`, the names beside them. */
export function reservedRoom(places: readonly PlaceRoom[], named: boolean): Labels {
  const features = places
    // A country's own name belongs to the basemap.
    .filter(({ place }) => place.kind !== 'country')
    .map(({ place, width, height, lines }) => ({
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [place.lng, place.lat] },
      properties: {
        id: place.id,
        name: named && labelRule(place).minZoom < AREA_NAMES_FROM ? lines.join(' ') : '',
        kind: place.kind,
        rank: labelRule(place).rank,
        radius: (width + height) / 4,
      },
    }));
  return { type: 'FeatureCollection', features };
}

/** Names of areas come so late that the basemap's labels need not wait for them. */
const AREA_NAMES_FROM = 7;

/** CSS pixels from the anchor. */
export interface ArrangedPlace {
  /** Where the place is. */
  readonly at: MercatorPoint;
  /** Where its mark stands. */
  readonly mark: MercatorPoint;
  readonly label: LabelPosition;
  /** The side of the mark's target for a finger: it ends halfway to the nearest neighbour, which has the other half. */
  readonly reach: number;
}

/**
 * Marks apart from one another, names clear of marks and names: for one zoom, the same whatever the window holds and
 * wherever the map looks.
 * @param anchor the point that all positions count from
 */
export function arrangePlaces(
  places: readonly MarkedPlace[],
  zoom: number,
  anchor: MercatorPoint,
): ArrangedPlace[] {
  const scale = TILE_SIZE * 2 ** zoom;
  const points = places.map(({ point }) => ({
    x: (point.x - anchor.x) * scale,
    y: (point.y - anchor.y) * scale,
  }));
  const offsets = spreadDiscs(
    points.map((point, at) => ({
      ...point,
      r: radius(places[at]!) + (places[at]!.count > 1 ? BADGE : 0),
    })),
  );
  const marks = points.map(({ x, y }, at) => ({ x: x + offsets[at]!.dx, y: y + offsets[at]!.dy }));
  const labels = layoutLabels(
    places.map(({ place, width, height, lines, labelWidth }, at) => {
      const { rank, minZoom } = labelRule(place);
      return {
        ...marks[at]!,
        halfWidth: width / 2,
        halfHeight: height / 2,
        rank,
        width: zoom >= minZoom ? labelWidth : 0,
        height: lines.length * LINE_HEIGHT,
      };
    }),
  );
  return points.map((at, index) => ({
    at,
    mark: marks[index]!,
    label: labels[index] ?? null,
    reach: 2 * reachOf(places, marks, index),
  }));
}

/** An arrangement that is made anew when the zoom changes, and only then: panning moves it as a whole. */
export function createArranger(
  places: readonly MarkedPlace[],
  anchor: MercatorPoint,
): (zoom: number) => readonly ArrangedPlace[] {
  let last: { readonly zoom: number; readonly arranged: readonly ArrangedPlace[] } | null = null;
  return (zoom) => {
    if (last?.zoom !== zoom) last = { zoom, arranged: arrangePlaces(places, zoom, anchor) };
    return last.arranged;
  };
}

function radius({ width, height }: MarkedPlace): number {
  return (width + height) / 4;
}

function reachOf(
  places: readonly MarkedPlace[],
  marks: readonly MercatorPoint[],
  index: number,
): number {
  const own = radius(places[index]!);
  const { x, y } = marks[index]!;
  let reach = Math.max(own, FINGER / 2);
  marks.forEach((other, at) => {
    if (at === index || Math.abs(other.x - x) > 2 * FINGER + 80) return;
    const gap = Math.hypot(other.x - x, other.y - y) - own - radius(places[at]!);
    reach = Math.min(reach, Math.max(own, own + gap / 2));
  });
  return reach;
}
