import type { Group } from '../evidence/categories.ts';
import type { MercatorPoint } from '../geo/web-mercator.ts';
import type { FadeStep } from '../state/fade.ts';
import { SHAPES } from '../ui/shapes.ts';
import type { MarkLayout } from './mark-layout.ts';
import type { PlaceArea } from './place-areas.ts';
import type { Box } from './box.ts';

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
    /** How many incidents are shown there, and as it is written. */
    readonly count: number;
    readonly number: string;
    readonly fade: FadeStep;
    /** Open, or pointed at. */
    readonly lit: boolean;
  } | null;
}

/** What draws, and where: positions count from `origin`, CSS pixels. */
export interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly ratio: number;
  readonly origin: MercatorPoint;
  readonly colours: PlaceColours;
  /** The width of a digit, CSS pixels. */
  readonly digit: number;
}

/** The width and height of a ghost, CSS pixels. */
export const GHOST = 9;
/** How much of its own colour a faded shape is filled with; its outline keeps all of it. */
export const FILL = [1, 0.6, 0.3, 0] as const;

const paths = new Map(
  typeof Path2D === 'undefined'
    ? []
    : Object.entries(SHAPES).map(([group, shape]) => [group as Group, new Path2D(shape)] as const),
);

/** A group's shape, in the units of `SHAPES`. */
export function shapePath(group: Group): Path2D {
  return paths.get(group)!;
}

export function drawGhost(pen: Pen, { mark, tone }: DrawnPlace): void {
  const { context, colours } = pen;
  context.globalAlpha = 0.4;
  context.fillStyle = colours.groups.get(tone)!;
  toShape(pen, mark.x, mark.y, GHOST);
  context.fill(shapePath(tone), 'evenodd');
}

export function drawMark(pen: Pen, { mark, shown }: DrawnPlace): void {
  const { layout, fade, lit } = shown!;
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
    const path = shapePath(group);
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
}

/** A number's box is not wider than this, CSS pixels: a digit of its font takes 6 or 7. */
export function mostWidth(number: string): number {
  return number.length * 8 + 8;
}

/** How many incidents, where they are several, at the mark's lower right corner. */
export function drawCount(pen: Pen, { mark, shown }: DrawnPlace): void {
  const { layout, count, number: text } = shown!;
  if (count < 2) return;
  const { context, colours } = pen;
  const right = mark.x + layout.width / 2 + 7;
  const bottom = mark.y + layout.height / 2 + 6;
  toPixels(pen);
  const width = text.length * pen.digit + 8;
  drawNumber(context, text, { x: right - width, y: bottom - 15, width, height: 15 }, colours);
}

/** A number in its box, in the context's font and units. */
export function drawNumber(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y, width, height }: Box,
  colours: PlaceColours,
): void {
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.beginPath();
  context.roundRect(x, y, width, height, 8);
  context.fillStyle = colours.halo;
  context.fill();
  context.strokeStyle = colours.rule;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = colours.ink;
  context.fillText(text, x + width / 2, y + height / 2 + 0.5);
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
