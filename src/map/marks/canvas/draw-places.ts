import { toScreen } from '../../../geo/web-mercator.ts';
import type { MercatorPoint } from '../../../geo/web-mercator.ts';
import { boxAround, boxAt, disjoint, meet } from '../../layout/box.ts';
import type { Box } from '../../layout/box.ts';
import type { CameraFrame } from '../../view/camera-feed.ts';
import { drawAnchors, drawCount, drawGhost, drawMark, drawTag, GHOST } from './draw-marks.ts';
import type { DrawnStand, Pen, PlaceColours } from './draw-marks.ts';
import { fitCanvas } from './fit-canvas.ts';
import { mostWidth } from '../mark-layout.ts';
import { AREA_ZOOM } from '../place-areas.ts';
import type { PlaceArea } from '../place-areas.ts';

/** A ring smaller than this would hide behind its mark. */
const SMALLEST_RING = 16;
/** How far a mark's ring and its number reach beyond its box. */
const OUTLINE = 9;
/** How much of an area's line stays as it ages. */
const AREA = [1, 0.8, 0.6, 0.45];
/** How much of it stays where nothing is shown in it. */
const AREA_GHOST = 0.18;

/** What a painting is for. */
interface Painting {
  readonly frame: CameraFrame;
  /** The point that the areas' paths count from. */
  readonly anchor: MercatorPoint;
  readonly stands: readonly DrawnStand[];
  readonly colours: PlaceColours;
  /** The boxes that are to be drawn anew, CSS pixels from the map's upper left corner; null for everything. */
  readonly dirty: readonly Box[] | null;
}

/**
 * Draws all places on one canvas: outlines, then lines from areas to their tags, ghosts, marks, tags, and on top those
 * that stand out. One canvas, because what a browser keeps of each element costs more than drawing it.
 * @param outlines a canvas as `drawOutlines` has left it
 */
export function drawPlaces(
  context: CanvasRenderingContext2D,
  outlines: HTMLCanvasElement,
  { frame, stands, colours, dirty }: Omit<Painting, 'anchor'>,
): void {
  const ratio = fitCanvas(context.canvas, frame.size);
  context.save();
  context.font = `700 11px ${colours.font}`;
  // Digits are as wide as one another.
  const pen: Pen = { context, ratio, colours, digit: context.measureText('0').width };
  drawAnew(context, frame, ratio, dirty, (box, { x, y, width, height }) => {
    context.drawImage(outlines, x, y, width, height, x, y, width, height);
    const seen = stands.filter((stand) => meet(standBox(stand), box));
    drawLeaders(pen, seen);
    for (const stand of seen) drawGhost(pen, stand);
    // Where marks lie on one another, as while the map moves, the smaller lie on top.
    const shown = seen.filter((stand) => stand.shown).toSorted((a, b) => rank(a) - rank(b));
    drawAnchors(pen, seen);
    for (const stand of shown) if (!stand.shown!.content.tag) drawMark(pen, stand);
    // Last, for a number that is partly covered is another number.
    for (const stand of shown) {
      if (stand.shown!.content.tag) drawTag(pen, stand);
      else drawCount(pen, stand);
    }
  });
  context.restore();
}

/** Draws the areas on a canvas of their own: long dashed lines cost more than all marks, and seldom change with the window. */
export function drawOutlines(
  context: CanvasRenderingContext2D,
  { frame, anchor, stands, colours, dirty }: Painting,
): void {
  const ratio = fitCanvas(context.canvas, frame.size);
  const origin = toScreen(anchor, frame.transform);
  const zoomed = 2 ** (frame.camera.zoom - AREA_ZOOM);
  drawAnew(context, frame, ratio, dirty, (box) => {
    const outlines = stands.flatMap((stand) =>
      stand.outlines.filter(({ area }) => {
        const around = areaBox(area, origin, zoomed);
        return around !== null && meet(around, box);
      }),
    );
    drawAreas({ context, ratio, colours }, outlines, origin, zoomed);
  });
}

/** Clears the boxes of a canvas that are to be drawn anew, and draws what is in them, and in them alone. */
function drawAnew(
  context: CanvasRenderingContext2D,
  { size }: CameraFrame,
  ratio: number,
  dirty: readonly Box[] | null,
  draw: (box: Box, pixels: Box) => void,
): void {
  const { canvas } = context;
  const all = { x: 0, y: 0, width: canvas.width, height: canvas.height };
  const boxes = (dirty ?? [{ x: 0, y: 0, ...size }]).map((box) => wholePixels(box, ratio));
  for (const pixels of disjoint(boxes.filter((box) => meet(box, all)))) {
    const { x, y, width, height } = pixels;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
    context.clearRect(x, y, width, height);
    draw({ x: x / ratio, y: y / ratio, width: width / ratio, height: height / ratio }, pixels);
    context.restore();
  }
}

/** The canvas's pixels that a box is on: half of one, cleared and drawn again, would leave a seam. */
function wholePixels(box: Box, ratio: number): Box {
  const x = Math.floor(box.x * ratio);
  const y = Math.floor(box.y * ratio);
  return {
    x,
    y,
    width: Math.ceil((box.x + box.width) * ratio) - x,
    height: Math.ceil((box.y + box.height) * ratio) - y,
  };
}

/** Where the outlines of two drawings of one stand differ, CSS pixels from the map's upper left corner. */
export function changedOutlines(
  before: DrawnStand | null,
  after: DrawnStand | null,
  anchor: MercatorPoint,
  { camera, transform }: Pick<CameraFrame, 'camera' | 'transform'>,
): readonly Box[] {
  const origin = toScreen(anchor, transform);
  const zoomed = 2 ** (camera.zoom - AREA_ZOOM);
  const [was, is] = [before?.outlines ?? [], after?.outlines ?? []];
  const without = (some: DrawnStand['outlines'], others: DrawnStand['outlines']) =>
    some.filter(
      ({ area, fade, lit }) =>
        !others.some((other) => other.area === area && other.fade === fade && other.lit === lit),
    );
  return [...without(was, is), ...without(is, was)].flatMap(
    ({ area }) => areaBox(area, origin, zoomed) ?? [],
  );
}

/** An area as it is drawn; null where it is too small to be. */
function areaBox(
  { radius, box: { x, y, width, height } }: PlaceArea,
  origin: MercatorPoint,
  zoomed: number,
): Box | null {
  if (radius !== null && radius * zoomed < SMALLEST_RING) return null;
  return {
    x: origin.x + x * zoomed - 2,
    y: origin.y + y * zoomed - 2,
    width: width * zoomed + 4,
    height: height * zoomed + 4,
  };
}

/**
 * What a stand has ink in but for outlines, CSS pixels from the map's upper left corner: a mark or a tag with its number
 * and its ring, the points of a crowd, the line to an area.
 */
export function standBox({ middle, box, leader, anchors, shown }: DrawnStand): Box {
  const own = shown ? box : boxAt(middle, GHOST);
  // A long number reaches beyond a small mark's left edge; on the right it ends 2 pixels within the box, and its line has 1.
  const number =
    shown && !shown.content.tag && shown.content.count > 1 ? mostWidth(shown.content.number) : 0;
  const right = own.x + own.width + OUTLINE;
  return boxAround([
    { x: Math.min(own.x - OUTLINE, right - 3 - number), y: own.y - OUTLINE },
    { x: right, y: own.y + own.height + OUTLINE },
    ...anchors.flatMap(({ x, y }) => [
      { x: x - 4, y: y - 4 },
      { x: x + 4, y: y + 4 },
    ]),
    ...(leader ?? []).flatMap(({ x, y }) => [
      { x: x - 2, y: y - 2 },
      { x: x + 2, y: y + 2 },
    ]),
  ]);
}

function rank({ shown }: DrawnStand): number {
  return shown!.lit ? 1 : -shown!.content.count;
}

/** Outlines alone: an area in a category's colour would read as held by somebody. */
function drawAreas(
  { context, ratio, colours: { ink } }: Omit<Pen, 'digit'>,
  outlines: DrawnStand['outlines'],
  origin: MercatorPoint,
  zoomed: number,
): void {
  const scale = ratio * zoomed;
  context.setTransform(scale, 0, 0, scale, ratio * origin.x, ratio * origin.y);
  // A mitred corner would reach beyond the area's box.
  context.lineJoin = 'round';
  context.strokeStyle = ink;
  for (const { area, lit, fade } of outlines) {
    context.lineWidth = (lit ? 1.8 : 1) / zoomed;
    context.setLineDash(area.radius === null ? [4 / zoomed, 3 / zoomed] : [1 / zoomed, 3 / zoomed]);
    context.globalAlpha = fade === null ? AREA_GHOST : lit ? 1 : 0.6 * AREA[fade]!;
    context.stroke(area.path);
  }
  context.setLineDash([]);
}

function drawLeaders(
  { context, ratio, colours: { ink2 } }: Pen,
  stands: readonly DrawnStand[],
): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.strokeStyle = ink2;
  context.fillStyle = ink2;
  context.lineWidth = 1;
  context.globalAlpha = 1;
  for (const { leader, shown } of stands) {
    if (!leader || !shown) continue;
    const [from, to] = leader;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
    context.beginPath();
    context.arc(from.x, from.y, 1.75, 0, 2 * Math.PI);
    context.fill();
  }
}
