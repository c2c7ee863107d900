import type { Group } from '../evidence/categories.ts';
import { toScreen } from '../geo/web-mercator.ts';
import type { MercatorPoint, Size } from '../geo/web-mercator.ts';
import type { FadeStep } from '../state/fade.ts';
import { SHAPES } from '../ui/shapes.ts';
import type { CameraFrame } from './camera-feed.ts';
import type { MarkLayout } from './mark-layout.ts';
import { AREA_ZOOM } from './place-areas.ts';
import type { PlaceArea } from './place-areas.ts';
import type { Box } from './place-card.ts';

/** The stylesheet's colours, as the theme in force has them. */
export interface PlaceColours {
  readonly groups: ReadonlyMap<Group, string>;
  readonly halo: string;
  readonly ink: string;
  readonly ink2: string;
  readonly rule: string;
  /** The family that numbers are set in. */
  readonly font: string;
}

/** A place as it is drawn. */
export interface DrawnPlace {
  /** Where it is, and where its mark stands, CSS pixels from the anchor. */
  readonly at: MercatorPoint;
  readonly mark: MercatorPoint;
  readonly area: PlaceArea | null;
  /** The group that most of its incidents are of: the colour of its area, and of its ghost. */
  readonly tone: Group;
  /** Null where nothing of it is shown, which is a ghost. */
  readonly shown: {
    readonly layout: MarkLayout;
    /** How many incidents are shown there. */
    readonly count: number;
    readonly fade: FadeStep;
    /** Open, or pointed at. */
    readonly lit: boolean;
  } | null;
}

/** CSS pixels. */
const GHOST = 9;
/** A ring smaller than this would hide behind its mark. */
const SMALLEST_RING = 16;
/** A displacement longer than this gets a line back to the point. */
const LEADER_FROM = 5;
/** How far a mark's ring and its number reach beyond its box. */
const OUTLINE = 9;
/** How much of its own colour a faded shape is filled with; its outline keeps all of it. */
const FILL = [1, 0.6, 0.3, 0];
/** How much of an area's colour stays as it ages. */
const AREA = [1, 0.8, 0.6, 0.45];

const paths = new Map(
  typeof Path2D === 'undefined'
    ? []
    : Object.entries(SHAPES).map(([group, shape]) => [group as Group, new Path2D(shape)] as const),
);

/**
 * Draws all places as one picture: areas, then lines to marks that had to give way, ghosts, marks, and on top those
 * that stand out. One picture, because what a browser keeps of each element costs more than drawing it.
 * @param anchor the point that the places' positions count from
 * @param dirty the boxes that are to be drawn anew, CSS pixels from the anchor; null for the whole picture
 */
export function drawPlaces(
  context: CanvasRenderingContext2D,
  { camera, size, transform }: CameraFrame,
  anchor: MercatorPoint,
  places: readonly DrawnPlace[],
  colours: PlaceColours,
  dirty: readonly Box[] | null,
): void {
  const ratio = fitted(context, size);
  const origin = toScreen(anchor, transform);
  const zoomed = 2 ** (camera.zoom - AREA_ZOOM);
  const boxes = dirty ?? [{ x: -origin.x, y: -origin.y, ...size }];
  const isTouched = (box: Box): boolean => boxes.some((other) => meet(box, other));

  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  // Whole pixels: half of one, cleared and drawn again, would leave a seam.
  for (const box of boxes) {
    const left = Math.floor((origin.x + box.x) * ratio);
    const top = Math.floor((origin.y + box.y) * ratio);
    const across = Math.ceil((origin.x + box.x + box.width) * ratio) - left;
    const down = Math.ceil((origin.y + box.y + box.height) * ratio) - top;
    context.clearRect(left, top, across, down);
    context.rect(left, top, across, down);
  }
  if (dirty) context.clip();
  context.globalAlpha = 1;

  const areas = places.filter((place) => {
    const box = areaBox(place, zoomed);
    return box !== null && isTouched(box);
  });
  drawAreas(context, areas, colours, { ratio, origin, zoomed });
  const seen = places.filter((place) => isTouched(markBox(place)));
  drawLeaders(context, seen, colours, { ratio, origin });
  context.font = `700 11px ${colours.font}`;
  // Digits are as wide as one another.
  const pen: Pen = { context, ratio, origin, colours, digit: context.measureText('0').width };
  for (const place of seen) if (!place.shown) drawGhost(pen, place);
  // Where marks lie on one another, the smaller lie on top.
  const marks = seen.filter(({ shown }) => shown).toSorted((a, b) => rank(a) - rank(b));
  for (const place of marks) drawMark(pen, place);
  context.restore();
}

/** What a place has ink in, CSS pixels from the anchor. @param zoom the camera's */
export function inkOf(place: DrawnPlace, zoom: number): readonly Box[] {
  const area = areaBox(place, 2 ** (zoom - AREA_ZOOM));
  return area ? [area, markBox(place)] : [markBox(place)];
}

/** The area as it is drawn; null where none is. */
function areaBox({ area, shown }: DrawnPlace, zoomed: number): Box | null {
  if (!area || !shown || (area.radius !== null && area.radius * zoomed < SMALLEST_RING))
    return null;
  const { x, y, width, height } = area.box;
  return {
    x: x * zoomed - 1,
    y: y * zoomed - 1,
    width: width * zoomed + 2,
    height: height * zoomed + 2,
  };
}

/** The mark with its number and its ring, and the line to it. */
function markBox({ at, mark, shown }: DrawnPlace): Box {
  const across = (shown?.layout.width ?? GHOST) / 2 + OUTLINE;
  const down = (shown?.layout.height ?? GHOST) / 2 + OUTLINE;
  const left = Math.min(mark.x - across, at.x - 1);
  const top = Math.min(mark.y - down, at.y - 1);
  return {
    x: left,
    y: top,
    width: Math.max(mark.x + across, at.x + 1) - left,
    height: Math.max(mark.y + down, at.y + 1) - top,
  };
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly ratio: number;
  readonly origin: MercatorPoint;
  readonly colours: PlaceColours;
  /** The width of a digit, CSS pixels. */
  readonly digit: number;
}

function rank({ shown }: DrawnPlace): number {
  return shown!.lit ? 1 : -shown!.count;
}

function drawAreas(
  context: CanvasRenderingContext2D,
  places: readonly DrawnPlace[],
  { groups }: PlaceColours,
  at: { readonly ratio: number; readonly origin: MercatorPoint; readonly zoomed: number },
): void {
  const { ratio, origin, zoomed } = at;
  const scale = ratio * zoomed;
  context.setTransform(scale, 0, 0, scale, ratio * origin.x, ratio * origin.y);
  context.lineWidth = 1.1 / zoomed;
  context.setLineDash([4 / zoomed, 3 / zoomed]);
  // A mitred corner would reach beyond the area's box.
  context.lineJoin = 'round';
  for (const { area, shown, tone } of places) {
    if (!area || !shown) continue;
    context.fillStyle = context.strokeStyle = groups.get(tone)!;
    context.globalAlpha = 0.09 * AREA[shown.fade]!;
    context.fill(area.path);
    context.globalAlpha = 0.55 * AREA[shown.fade]!;
    context.stroke(area.path);
  }
  context.setLineDash([]);
}

function drawLeaders(
  context: CanvasRenderingContext2D,
  places: readonly DrawnPlace[],
  { ink2 }: PlaceColours,
  { ratio, origin }: { readonly ratio: number; readonly origin: MercatorPoint },
): void {
  context.setTransform(ratio, 0, 0, ratio, ratio * origin.x, ratio * origin.y);
  context.strokeStyle = ink2;
  context.lineWidth = 1;
  for (const { at, mark, shown } of places) {
    if (Math.hypot(mark.x - at.x, mark.y - at.y) <= LEADER_FROM) continue;
    context.globalAlpha = shown ? 1 : 0.3;
    context.beginPath();
    context.moveTo(at.x, at.y);
    context.lineTo(mark.x, mark.y);
    context.stroke();
  }
}

function drawGhost(pen: Pen, { mark, tone }: DrawnPlace): void {
  const { context, colours } = pen;
  context.globalAlpha = 0.4;
  context.fillStyle = colours.groups.get(tone)!;
  toShape(pen, mark.x, mark.y, GHOST);
  context.fill(paths.get(tone)!, 'evenodd');
}

function drawMark(pen: Pen, { mark, shown }: DrawnPlace): void {
  const { layout, count, fade, lit } = shown!;
  const { context, colours } = pen;
  const { width, height, glyphs } = layout;
  const left = mark.x - width / 2;
  const top = mark.y - height / 2;
  const several = glyphs.length > 1;
  context.globalAlpha = 1;
  if (several || lit) toPixels(pen);
  if (several) {
    context.beginPath();
    context.roundRect(left, top, width, height, 20);
    context.globalAlpha = 0.78;
    context.fillStyle = colours.halo;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = colours.rule;
    context.lineWidth = 1;
    context.stroke();
  }
  if (lit) {
    context.beginPath();
    context.roundRect(left - 3, top - 3, width + 6, height + 6, 20);
    context.strokeStyle = colours.ink;
    context.lineWidth = 2;
    context.stroke();
  }
  for (const { group, x, y, size } of glyphs) {
    const path = paths.get(group)!;
    const scale = toShape(pen, left + x, top + y, size);
    if (!several) {
      context.strokeStyle = colours.halo;
      context.lineWidth = 4;
      context.stroke(path);
    }
    const tone = colours.groups.get(group)!;
    if (fade > 0) {
      context.fillStyle = colours.halo;
      context.fill(path, 'evenodd');
      context.strokeStyle = tone;
      context.lineWidth = 1.5 / scale;
      context.stroke(path);
      context.globalAlpha = FILL[fade]!;
    }
    context.fillStyle = tone;
    context.fill(path, 'evenodd');
    context.globalAlpha = 1;
  }
  if (count > 1) drawCount(pen, String(count), left + width + 7, top + height + 6);
}

/** @param right, bottom the lower right corner of the number's box */
function drawCount(pen: Pen, text: string, right: number, bottom: number): void {
  const { context, colours } = pen;
  toPixels(pen);
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  const width = text.length * pen.digit + 8;
  context.beginPath();
  context.roundRect(right - width, bottom - 15, width, 15, 8);
  context.fillStyle = colours.halo;
  context.fill();
  context.strokeStyle = colours.rule;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = colours.ink;
  context.fillText(text, right - width / 2, bottom - 7);
}

function toPixels({ context, ratio, origin }: Pen): void {
  context.setTransform(ratio, 0, 0, ratio, ratio * origin.x, ratio * origin.y);
}

/** Lets the next shape stand at a point, that high and wide. @returns what lengths are multiplied with */
function toShape({ context, ratio, origin }: Pen, x: number, y: number, diameter: number): number {
  const scale = diameter / 16;
  context.setTransform(
    ratio * scale,
    0,
    0,
    ratio * scale,
    ratio * (origin.x + x),
    ratio * (origin.y + y),
  );
  return scale;
}

/** Lets as many of the canvas's pixels as the screen has lie in its box. @returns pixels for each CSS pixel */
function fitted({ canvas }: CanvasRenderingContext2D, { width, height }: Size): number {
  const ratio = devicePixelRatio;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
  }
  return ratio;
}
