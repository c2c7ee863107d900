import { NO_PLACE } from '../../dataset/indexes/columns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Group } from '../../evidence/vocabulary.ts';
import type { Place } from '../../evidence/model.ts';
import { screenTransform, toMercator, toScreen } from '../../geo/web-mercator.ts';
import type { Camera, MercatorPoint, ScreenTransform, Size } from '../../geo/web-mercator.ts';
import { placesOf } from '../../state/selectors.ts';
import type { RowSource } from '../../state/selectors.ts';
import { boxAt, meet } from '../layout/box.ts';
import type { Box } from '../layout/box.ts';
import { namelessLabels } from '../basemap/label-source.ts';
import type { Labels } from '../basemap/label-source.ts';
import type { MeasureLines } from '../basemap/labels.ts';
import { layoutMap } from '../layout/map-layout.ts';
import { hasDots, hasRoom, joinGroups } from '../layout/stands.ts';
import type { Stand } from '../layout/stands.ts';
import { markedPlaces } from '../layout/marked-places.ts';
import type { MarkedPlace } from '../layout/marked-places.ts';
import { boxOf, shapeOf } from '../layout/stand-content.ts';
import type { TagLayout } from '../layout/tag-layout.ts';
import { isMany } from '../../state/many-places.ts';
import type { PlacedGlyph } from '../marks/mark-layout.ts';
import { largestGroup } from '../marks/place-layers.ts';
import { areaPath } from './picture-areas.ts';

/** What stands for one place or several in a picture, CSS pixels from its upper left corner. */
export interface PictureMark {
  /** The first of its places. */
  readonly place: Place;
  /** The ids of all. */
  readonly ids: readonly string[];
  readonly count: number;
  /** The group with most of its incidents. */
  readonly group: Group;
  /** Its box; null for a tag that has no room: its outline stands alone. */
  readonly box: Box | null;
  /** Positions from the box's upper left corner. */
  readonly glyphs: readonly PlacedGlyph[];
  /** The tag's parts; null for a mark. */
  readonly tag: TagLayout | null;
  /** Where the arrow of a tag at the edge points, radians clockwise from the east. */
  readonly angle: number;
  /** What a tag says before its number. */
  readonly said: string | null;
  readonly name: {
    readonly x: number;
    readonly y: number;
    readonly lines: readonly string[];
  } | null;
  /** Where the places of a crowd are. */
  readonly anchors: readonly MercatorPoint[];
  /** The line from an area to a tag beside it; null where none is needed. */
  readonly leader: readonly [from: MercatorPoint, to: MercatorPoint] | null;
  /** How far or where the place may honestly be: path data; empty where the mark says enough. */
  readonly area: string;
}

export interface PictureLayout {
  readonly transform: ScreenTransform;
  readonly marks: readonly PictureMark[];
  /** What the basemap's own labels keep clear of. */
  readonly reserved: readonly Box[];
  /** The places that the basemap does not label. */
  readonly named: Labels;
}

/** The size of the only glyph where there are too many places for more. */
const DOT = 24;

export interface PictureOptions {
  readonly camera: Camera;
  readonly size: Size;
  /** That of names. */
  readonly language: string;
  readonly measure: MeasureLines;
  /** A number of incidents as it is written. */
  readonly format: (count: number) => string;
  /** What is drawn over the map, which marks, names and tags keep clear of. */
  readonly furniture?: readonly Box[];
}

/** Where everything of a picture stands. The same input gives the same layout. */
export function layoutPicture(
  dataset: Dataset,
  rows: RowSource,
  { camera, size, language, measure, format, furniture = [] }: PictureOptions,
): PictureLayout {
  const transform = screenTransform(camera, size);
  const places = markedPlaces(dataset, language, measure, rows);
  if (isMany(places.length)) {
    const marks = places
      .map((place) => dotAt(place, transform))
      .filter(({ box }) => within(box.x + box.width / 2, box.y + box.height / 2, size));
    return {
      transform,
      marks,
      reserved: [...furniture, ...marks.map(({ box }) => box)],
      named: namelessLabels(marks),
    };
  }
  const { stands, taken } = layoutMap({ places, transform, size, furniture, measure, format });
  const marks = stands
    .map((stand) => markOf(stand, places, { transform, size, format }))
    .filter(({ box, area }) => area !== '' || (box !== null && meet(box, { x: 0, y: 0, ...size })));
  return { transform, marks, reserved: taken, named: namelessLabels(places) };
}

function markOf(
  stand: Stand,
  places: readonly MarkedPlace[],
  {
    transform,
    size,
    format,
  }: Pick<PictureOptions, 'size' | 'format'> & { readonly transform: ScreenTransform },
): PictureMark {
  const here = stand.places.map((at) => places[at]!);
  const [{ place }] = here as [MarkedPlace];
  const groups = joinGroups(here.map((entry) => entry.groups));
  const count = here.reduce((sum, entry) => sum + entry.count, 0);
  const at = toScreen(stand.at, transform);
  const middle = { x: at.x + stand.offset.x, y: at.y + stand.offset.y };
  const shape = shapeOf(stand, groups, format(count));
  const from = stand.leader && toScreen(stand.leader.from, transform);
  const to = stand.leader && { x: at.x + stand.leader.to.x, y: at.y + stand.leader.to.y };
  return {
    place,
    ids: here.map((entry) => entry.place.id),
    count,
    group: largestGroup(groups).group,
    box: hasRoom(stand) ? boxOf(stand, middle, shape) : null,
    glyphs: shape.glyphs,
    tag: shape.tag,
    angle: stand.angle ?? 0,
    said: stand.name,
    name: stand.label && {
      x: middle.x + stand.label.x,
      y: middle.y + stand.label.y,
      lines: stand.label.lines,
    },
    anchors: hasDots(stand) ? here.map((entry) => toScreen(entry.point, transform)) : [],
    leader: from && to && [from, to],
    area:
      stand.kind === 'edge' || stand.kind === 'crowd'
        ? ''
        : here.map((entry) => areaPath(entry.place, transform, size)).join(''),
  };
}

/** A dot for a place, larger for more incidents and without a name: for where there are too many places for more. */
function dotAt(
  entry: MarkedPlace,
  transform: ScreenTransform,
): PictureMark & { readonly box: Box } {
  const { group } = largestGroup(joinGroups([entry.groups]));
  const diameter = Math.max(7, Math.min(DOT, entry.unit * Math.sqrt(entry.count)));
  return {
    place: entry.place,
    ids: [entry.place.id],
    count: 1,
    group,
    box: boxAt(toScreen(entry.point, transform), diameter),
    glyphs: [{ group, over: false, x: diameter / 2, y: diameter / 2, size: diameter }],
    tag: null,
    angle: 0,
    said: null,
    name: null,
    anchors: [],
    leader: null,
    area: '',
  };
}

/** How the name beside a mark is set, CSS pixels. */
export function nameSize({ kind }: Place): number {
  return kind === 'city' ? 14 : 12;
}

/** How many of the incidents have no mark in a picture, and why. */
export interface Unmarked {
  /** Incidents without a place: no map shows them, wherever it looks. */
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
  // What lies outside the dataset's bounds has a tag at the edge, unless there are too many places for one.
  const hasTags = !isMany(placesOf(dataset, rows).length);
  const inside = dataset.places.map((place) => {
    const { x, y } = toScreen(toMercator(place), transform);
    return (place.outside && hasTags) || within(x, y, size);
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

function within(x: number, y: number, { width, height }: Size): boolean {
  return x > 0 && y > 0 && x < width && y < height;
}
