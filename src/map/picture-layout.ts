import { NO_PLACE } from '../dataset/columns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Group } from '../evidence/categories.ts';
import type { Place } from '../evidence/model.ts';
import { mercatorPerMetre, screenTransform, toMercator, toScreen } from '../geo/web-mercator.ts';
import type { Camera, MercatorPoint, ScreenTransform, Size } from '../geo/web-mercator.ts';
import type { RowSource } from '../state/selectors.ts';
import { arrangePlaces, markedPlaces } from './arrange.ts';
import type { MarkedPlace } from './arrange.ts';
import { LINE_HEIGHT } from './labels.ts';
import type { MeasureLines } from './labels.ts';
import type { Labels } from './label-source.ts';
import { MOST_BUTTONS } from './many-places.ts';
import { layoutMark } from './mark-layout.ts';
import type { PlacedGlyph } from './mark-layout.ts';
import type { Box } from './svg-labels.ts';
import { largestGroup } from './place-layers.ts';

/** One place's mark and name in a picture, CSS pixels from its upper left corner. */
export interface PictureMark {
  readonly place: Place;
  readonly count: number;
  /** Of all its incidents, the most. */
  readonly group: Group;
  readonly centre: MercatorPoint;
  readonly width: number;
  readonly height: number;
  /** From the mark's own upper left corner. */
  readonly glyphs: readonly PlacedGlyph[];
  readonly name: {
    readonly x: number;
    readonly y: number;
    readonly lines: readonly string[];
  } | null;
  /** Path data from the point to a mark that had to give way; empty where none is needed. */
  readonly leader: string;
  /** How far or where the place may honestly be: path data; empty where the mark says enough. */
  readonly area: string;
}

export interface PictureLayout {
  readonly transform: ScreenTransform;
  readonly marks: readonly PictureMark[];
  /** What the basemap's own names keep clear of. */
  readonly reserved: readonly Box[];
  /** The places whose names are not the basemap's to write. */
  readonly named: Labels;
}

const LEADER_FROM = 5;
const SMALLEST_RING = 16;
/** What the number at a mark's corner needs beyond it. */
const BADGE = 8;
/** The size of the only glyph where there are too many places for more. */
const DOT = 24;

/** Where everything of a picture stands. The same input gives the same layout. */
export function layoutPicture(
  dataset: Dataset,
  rows: RowSource,
  camera: Camera,
  size: Size,
  measure: MeasureLines,
): PictureLayout {
  const transform = screenTransform(camera, size);
  const places = markedPlaces(dataset, measure, rows);
  const marks =
    places.length > MOST_BUTTONS
      ? places.map((place) => dotAt(place, transform))
      : arrangedMarks(places, camera, size, transform);
  const inside = marks.filter(({ place }) => {
    const { x, y } = toScreen(toMercator(place), transform);
    return within(x, y, size);
  });
  return {
    transform,
    marks: inside,
    reserved: inside.flatMap(boxesOf),
    named: {
      type: 'FeatureCollection',
      features: inside
        // A country's own name belongs to the basemap.
        .filter(({ place }) => place.kind !== 'country')
        .map(({ place }) => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [place.lng, place.lat] },
          properties: { id: place.id, name: '', kind: place.kind, rank: 0, radius: 0 },
        })),
    },
  };
}

function arrangedMarks(
  places: readonly MarkedPlace[],
  camera: Camera,
  size: Size,
  transform: ScreenTransform,
): PictureMark[] {
  const middle = { x: size.width / 2, y: size.height / 2 };
  return arrangePlaces(places, camera.zoom, toMercator(camera)).map(
    ({ at, mark, label }, index) => {
      const entry = places[index]!;
      const { width, height, glyphs } = layoutMark(entry.groups, entry.unit);
      const centre = { x: middle.x + mark.x, y: middle.y + mark.y };
      const led = Math.hypot(mark.x - at.x, mark.y - at.y) > LEADER_FROM;
      return {
        place: entry.place,
        count: entry.count,
        group: largestGroup(entry.groups).group,
        centre,
        width,
        height,
        glyphs,
        name:
          label &&
          entry.place.kind !== 'country' &&
          fits(middle.x + label.x, middle.y + label.y, entry, size)
            ? { x: middle.x + label.x, y: middle.y + label.y, lines: entry.lines }
            : null,
        leader: led
          ? `M${round(middle.x + at.x)} ${round(middle.y + at.y)}L${round(centre.x)} ${round(centre.y)}`
          : '',
        area: areaOf(entry.place, transform),
      };
    },
  );
}

/** Past so many places each is one shape, larger for more incidents, and has no name. */
function dotAt(entry: MarkedPlace, transform: ScreenTransform): PictureMark {
  const group = largestGroup(entry.groups).group;
  const diameter = Math.max(7, Math.min(DOT, entry.unit * Math.sqrt(entry.count)));
  return {
    place: entry.place,
    count: 1,
    group,
    centre: toScreen(entry.point, transform),
    width: diameter,
    height: diameter,
    glyphs: [{ group, x: diameter / 2, y: diameter / 2, size: diameter }],
    name: null,
    leader: '',
    area: '',
  };
}

/** The outline of a district, sector or region; elsewhere the ring of the radius, where it is seen at all. */
function areaOf(place: Place, transform: ScreenTransform): string {
  const at = (lng: number, lat: number): string => {
    const { x, y } = toScreen(toMercator({ lng, lat }), transform);
    return `${round(x)} ${round(y)}`;
  };
  if (place.outline)
    return place.outline
      .flat()
      .map((ring) => `M${ring.map(([lng, lat]) => at(lng, lat)).join('L')}Z`)
      .join('');
  // A point for a whole country says no more than its name.
  if (place.kind === 'country') return '';
  const radius = round(place.radiusKm * 1000 * mercatorPerMetre(place.lat) * transform.scale);
  if (radius < SMALLEST_RING) return '';
  const { x, y } = toScreen(toMercator(place), transform);
  const [left, right, level] = [round(x - radius), round(x + radius), round(y)];
  const half = (to: number): string => `A${radius} ${radius} 0 1 0 ${to} ${level}`;
  return `M${left} ${level}${half(right)}${half(left)}Z`;
}

/** A mark's own box with its number, and its name's. */
function boxesOf({ centre, width, height, count, name, place }: PictureMark): Box[] {
  const badge = count > 1 ? BADGE : 0;
  const own: Box = [
    centre.x - width / 2,
    centre.y - height / 2,
    centre.x + width / 2 + badge,
    centre.y + height / 2 + badge,
  ];
  if (!name) return [own];
  const widest = Math.max(...name.lines.map((line) => line.length)) * nameSize(place) * 0.6;
  return [own, [name.x, name.y, name.x + widest, name.y + name.lines.length * LINE_HEIGHT]];
}

/** As the page sets the names beside marks, CSS pixels. */
export function nameSize({ kind }: Place): number {
  if (kind === 'city') return 13;
  return kind === 'town' || kind === 'village' || kind === 'site' ? 12 : 11;
}

/** How many of the incidents have no mark in a picture, and why. */
export interface Unmarked {
  /** They have no place: no picture shows them, and no map wherever it looks. */
  readonly unplaced: number;
  /** Their place lies beyond this picture's edge. */
  readonly beyond: number;
}

export function countUnmarked(
  dataset: Dataset,
  rows: RowSource,
  camera: Camera,
  size: Size,
): Unmarked {
  const transform = screenTransform(camera, size);
  const inside = dataset.places.map((place) => {
    const { x, y } = toScreen(toMercator(place), transform);
    return within(x, y, size);
  });
  let unplaced = 0;
  let beyond = 0;
  rows((row) => {
    const code = dataset.columns.place[row]!;
    if (code === NO_PLACE) unplaced += 1;
    else if (!inside[code]) beyond += 1;
  });
  return { unplaced, beyond };
}

/** Whether a name is whole in the picture. */
function fits(x: number, y: number, { labelWidth, lines }: MarkedPlace, size: Size): boolean {
  return within(x, y, size) && within(x + labelWidth, y + lines.length * LINE_HEIGHT, size);
}

function within(x: number, y: number, { width, height }: Size): boolean {
  return x > 0 && y > 0 && x < width && y < height;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
