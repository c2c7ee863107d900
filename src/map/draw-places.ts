import { toScreen } from '../geo/web-mercator.ts';
import type { MercatorPoint } from '../geo/web-mercator.ts';
import type { CameraFrame } from './camera-feed.ts';
import { drawCount, drawGhost, drawMark, GHOST, mostWidth } from './draw-marks.ts';
import type { DrawnPlace, Pen, PlaceColours } from './draw-marks.ts';
import { disjoint, meet } from './box.ts';
import { fitCanvas } from './fit-canvas.ts';
import { AREA_ZOOM } from './place-areas.ts';
import type { Box } from './box.ts';

/** A ring smaller than this would hide behind its mark. */
const SMALLEST_RING = 16;
/** A displacement longer than this gets a line back to the point. */
const LEADER_FROM = 5;
/** How far a mark's ring and its number reach beyond its box. */
const OUTLINE = 9;
/** How much of an area's colour stays as it ages. */
const AREA = [1, 0.8, 0.6, 0.45];

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
  const ratio = fitCanvas(context.canvas, size);
  const origin = toScreen(anchor, transform);
  const zoomed = 2 ** (camera.zoom - AREA_ZOOM);
  const boxes = dirty ?? [{ x: -origin.x, y: -origin.y, ...size }];

  context.save();
  context.font = `700 11px ${colours.font}`;
  // Digits are as wide as one another.
  const pen: Pen = { context, ratio, origin, colours, digit: context.measureText('0').width };
  const { canvas } = context;
  const all = { x: 0, y: 0, width: canvas.width, height: canvas.height };
  const touched = boxes.map((box) => wholePixels(box, pen)).filter((box) => meet(box, all));
  for (const pixels of disjoint(touched)) {
    const box = {
      x: pixels.x / ratio - origin.x,
      y: pixels.y / ratio - origin.y,
      width: pixels.width / ratio,
      height: pixels.height / ratio,
    };
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(pixels.x, pixels.y, pixels.width, pixels.height);
    context.clip();
    context.clearRect(pixels.x, pixels.y, pixels.width, pixels.height);
    const areas = places.filter((place) => {
      const area = areaBox(place, zoomed);
      return area !== null && meet(area, box);
    });
    drawAreas(pen, areas, zoomed);
    const seen = places.filter((place) => meet(markBox(place), box));
    drawLeaders(pen, seen);
    for (const place of seen) if (!place.shown) drawGhost(pen, place);
    // Where marks lie on one another, the smaller lie on top.
    const marks = seen.filter(({ shown }) => shown).toSorted((a, b) => rank(a) - rank(b));
    for (const place of marks) drawMark(pen, place);
    // Last, for a number that is partly covered is another number.
    for (const place of marks) drawCount(pen, place);
    context.restore();
  }
  context.restore();
}

/** The canvas's pixels that a box is on: half of one, cleared and drawn again, would leave a seam. */
function wholePixels(box: Box, { ratio, origin }: Pen): Box {
  const x = Math.floor((origin.x + box.x) * ratio);
  const y = Math.floor((origin.y + box.y) * ratio);
  return {
    x,
    y,
    width: Math.ceil((origin.x + box.x + box.width) * ratio) - x,
    height: Math.ceil((origin.y + box.y + box.height) * ratio) - y,
  };
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
  // A long number reaches beyond a small mark's left edge; on the right it ends 2 pixels within the box, and its line has 1.
  const number = shown && shown.count > 1 ? mostWidth(shown.number) : 0;
  const left = Math.min(mark.x - across, mark.x + across - 3 - number, at.x - 1);
  const top = Math.min(mark.y - down, at.y - 1);
  return {
    x: left,
    y: top,
    width: Math.max(mark.x + across, at.x + 1) - left,
    height: Math.max(mark.y + down, at.y + 1) - top,
  };
}

function rank({ shown }: DrawnPlace): number {
  return shown!.lit ? 1 : -shown!.count;
}

function drawAreas(
  { context, ratio, origin, colours: { groups } }: Pen,
  places: readonly DrawnPlace[],
  zoomed: number,
): void {
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
  { context, ratio, origin, colours: { ink2 } }: Pen,
  places: readonly DrawnPlace[],
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
