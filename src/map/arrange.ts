import { toMercator, toScreen } from '../geo/web-mercator.ts';
import type { MercatorPoint } from '../geo/web-mercator.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { placesOf } from '../state/selectors.ts';
import type { PlaceIncidents } from '../state/selectors.ts';
import type { CameraFrame } from './camera-feed.ts';
import { layoutLabels } from './label-layout.ts';
import type { LabelPosition } from './label-layout.ts';
import { labelLines, labelRule, LINE_HEIGHT, measureLines } from './labels.ts';
import type { Labels } from './label-source.ts';
import { layoutMark } from './mark-layout.ts';
import { spreadDiscs } from './spread.ts';

/** What the number at a mark's corner adds to its radius, CSS pixels. */
const BADGE = 4;

/** A place with what its mark and its name need on the screen, CSS pixels. */
export interface MarkedPlace extends PlaceIncidents {
  readonly point: MercatorPoint;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly labelWidth: number;
}

/** Every place that any of the dataset's incidents lies at. */
export function markedPlaces(dataset: Dataset): MarkedPlace[] {
  return placesOf(dataset, dataset.incidents).map(markedPlace);
}

function markedPlace(entry: PlaceIncidents): MarkedPlace {
  const lines = labelLines(entry.place.names.en);
  const { width, height } = layoutMark(entry.groups);
  return {
    ...entry,
    point: toMercator(entry.place),
    width,
    height,
    lines,
    labelWidth: Math.ceil(measureLines(lines, labelRule(entry.place).font)) + 1,
  };
}

/** What the basemap's own labels keep clear of: the marks, and, where `named`, the names beside them. */
export function reservedRoom(places: readonly MarkedPlace[], named: boolean): Labels {
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

export interface ArrangedPlace {
  /** Where the place is. */
  readonly at: MercatorPoint;
  /** Where its mark stands. */
  readonly mark: MercatorPoint;
  readonly label: LabelPosition;
}

/** Marks apart from one another, names clear of marks and names: for one camera, the same whatever the window holds. */
export function arrangePlaces(
  places: readonly MarkedPlace[],
  { transform, camera }: CameraFrame,
): ArrangedPlace[] {
  const points = places.map(({ point }) => toScreen(point, transform));
  const offsets = spreadDiscs(
    points.map((point, at) => ({
      ...point,
      r:
        (places[at]!.width + places[at]!.height) / 4 +
        (places[at]!.incidents.length > 1 ? BADGE : 0),
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
        width: camera.zoom >= minZoom ? labelWidth : 0,
        height: lines.length * LINE_HEIGHT,
      };
    }),
  );
  return points.map((at, index) => ({ at, mark: marks[index]!, label: labels[index] ?? null }));
}
