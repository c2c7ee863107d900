import type { Place } from '../../evidence/model.ts';
import type { Group } from '../../evidence/vocabulary.ts';
import { toScreen } from '../../geo/web-mercator.ts';
import type { CameraFrame } from '../view/camera-feed.ts';
import { drawNumber, shapePath } from '../marks/canvas/draw-marks.ts';
import type { PlaceColours } from '../marks/canvas/draw-marks.ts';
import { fitCanvas } from '../marks/canvas/fit-canvas.ts';
import { AREA_ZOOM, areaOf } from '../marks/place-areas.ts';
import type { PlaceArea } from '../marks/place-areas.ts';
import type { Box } from '../layout/box.ts';
import type { PointField } from './gl/point-field.ts';
import { groupOf, STEPS } from './point-marks.ts';
import type { PointMarks } from './point-marks.ts';
import type { PointNumber } from './point-numbers.ts';

/** A ring smaller than this would hide behind its point. */
const SMALLEST_RING = 16;
/** The diameter of what stands for a place where nothing is shown, CSS pixels. */
const NOTHING = 9;

export interface Overlay {
  readonly marks: PointMarks;
  /** The places with an area, and those that stand out, the topmost first. */
  readonly areas: readonly number[];
  readonly lit: readonly number[];
  readonly numbers: readonly PointNumber[];
}

/** Draws above the points what there are few of: how far off a place may honestly be, what stands out, and numbers. */
export function createOverlay(
  context: CanvasRenderingContext2D,
  field: PointField,
  places: readonly Place[],
  groups: readonly Group[],
  growthAt: (scale: number) => number,
) {
  const known = new Map<number, PlaceArea | null>();
  const areaAt = (place: number): PlaceArea | null => {
    if (!known.has(place)) known.set(place, areaOf(places[place]!, field.anchor));
    return known.get(place)!;
  };

  return function draw(
    { marks, areas, lit, numbers }: Overlay,
    { camera, size, transform }: CameraFrame,
    colours: PlaceColours,
  ): void {
    const ratio = fitCanvas(context.canvas, size);
    const zoomed = 2 ** (camera.zoom - AREA_ZOOM);
    const growth = growthAt(transform.scale);
    const origin = toScreen(field.anchor, transform);
    const groupAt = (place: number): Group => groups[groupOf(marks, place)]!;
    const toneOf = (place: number): string => colours.tones.get(groupAt(place).tone)!;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);

    context.setTransform(ratio * zoomed, 0, 0, ratio * zoomed, ratio * origin.x, ratio * origin.y);
    context.lineWidth = 1.1 / zoomed;
    context.setLineDash([4 / zoomed, 3 / zoomed]);
    for (const place of areas) {
      const area = areaAt(place);
      if (!area || (area.radius !== null && area.radius * zoomed < SMALLEST_RING)) continue;
      context.fillStyle = context.strokeStyle = toneOf(place);
      context.globalAlpha = 0.09;
      context.fill(area.path);
      context.globalAlpha = 0.55;
      context.stroke(area.path);
    }
    context.setLineDash([]);
    context.globalAlpha = 1;

    for (const place of lit.toReversed()) {
      const x = field.x[place]! * transform.scale + transform.dx;
      const y = field.y[place]! * transform.scale + transform.dy;
      const diameter = (growth * marks.look[2 * place]!) / STEPS;
      context.setTransform(ratio, 0, 0, ratio, ratio * x, ratio * y);
      context.beginPath();
      context.arc(0, 0, (diameter || NOTHING) * 0.6 + 3.5, 0, 2 * Math.PI);
      context.fillStyle = colours.halo;
      context.fill();
      context.strokeStyle = diameter > 0 ? colours.ink : colours.ink2;
      context.lineWidth = 2;
      context.stroke();
      if (diameter === 0) continue;
      const unit = (ratio * diameter) / 16;
      context.setTransform(unit, 0, 0, unit, ratio * x, ratio * y);
      context.fillStyle = toneOf(place);
      context.fill(shapePath(groupAt(place).mark), 'evenodd');
    }

    // Last, for a number that is partly covered is another number.
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.lineJoin = 'round';
    context.font = `700 11px ${colours.font}`;
    for (const { text, box, around } of numbers)
      if (around) drawNumber(context, text, box, colours);
    context.font = `11px ${colours.font}`;
    for (const { text, box, around } of numbers)
      if (!around) drawBeside(context, text, box, colours);
  };
}

/** A number without a plate of its own: it belongs to the point beside it. */
function drawBeside(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y, width, height }: Box,
  { halo, ink }: PlaceColours,
): void {
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.strokeStyle = halo;
  context.lineWidth = 3;
  context.strokeText(text, x + width / 2, y + height / 2);
  context.fillStyle = ink;
  context.fillText(text, x + width / 2, y + height / 2);
}
