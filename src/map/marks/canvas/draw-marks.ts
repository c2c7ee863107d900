import { directionOf } from '../../../messages/text-direction.ts';
import { MARKS } from '../../../evidence/vocabulary.ts';
import type { Group, Mark, Tone } from '../../../evidence/vocabulary.ts';
import type { MercatorPoint } from '../../../geo/web-mercator.ts';
import type { FadeStep } from '../../../state/selection/fade.ts';
import { SHAPES } from '../../../ui/shapes.ts';
import type { StandContent } from '../../layout/stand-content.ts';
import { numberBox } from '../mark-layout.ts';
import type { PlacedGlyph } from '../mark-layout.ts';
import type { PlaceArea } from '../place-areas.ts';
import type { Box } from '../../layout/box.ts';

/** The stylesheet's colours, as the theme in force has them. */
export interface PlaceColours {
  readonly tones: ReadonlyMap<Tone, string>;
  readonly halo: string;
  readonly ink: string;
  readonly ink2: string;
  readonly rule: string;
  /** The family that numbers are set in. */
  readonly font: string;
}

/** A stand as it is drawn, CSS pixels from the map's upper left corner. */
export interface DrawnStand {
  /** The middle of all that it might hold. */
  readonly middle: MercatorPoint;
  readonly box: Box;
  /** The line from its area to its tag; null where there is none. */
  readonly leader: readonly [from: MercatorPoint, to: MercatorPoint] | null;
  /** Where places are of which something is shown, where dots say so. */
  readonly anchors: readonly MercatorPoint[];
  /** Where something of it is, and how it is drawn. */
  readonly outlines: readonly {
    readonly area: PlaceArea;
    /** How far it has faded; null where nothing of it is shown: its ghost. */
    readonly fade: FadeStep | null;
    readonly lit: boolean;
  }[];
  /** The group that most of its incidents are of, where nothing of a mark is shown: the ghost in its place. */
  readonly ghost: Group | null;
  /** What a tag says before its number. */
  readonly name: string | null;
  /** Where the arrow of a tag at the edge points, radians clockwise from the east. */
  readonly angle: number;
  /** What it shows; null where nothing of it is shown, or a tag has no room. */
  readonly shown: {
    readonly content: StandContent;
    /** Open, or pointed at. */
    readonly lit: boolean;
  } | null;
}

/** What draws, and where. */
export interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly ratio: number;
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
    : MARKS.map((mark) => [mark, new Path2D(SHAPES[mark])] as const),
);

/** In the units of `SHAPES`. */
export function shapePath(mark: Mark): Path2D {
  return paths.get(mark)!;
}

export function drawGhost(pen: Pen, { middle, ghost }: DrawnStand): void {
  if (!ghost) return;
  const { context, colours } = pen;
  context.globalAlpha = 0.4;
  context.fillStyle = colours.tones.get(ghost.tone)!;
  toShape(pen, middle.x, middle.y, GHOST);
  context.fill(shapePath(ghost.mark), 'evenodd');
}

/** A dot where each place of a crowd is: all of them at once, which costs as little as one. */
export function drawAnchors(pen: Pen, stands: readonly DrawnStand[]): void {
  const { context, colours } = pen;
  toPixels(pen);
  context.globalAlpha = 1;
  context.fillStyle = colours.ink;
  context.strokeStyle = colours.halo;
  context.lineWidth = 1.5;
  context.beginPath();
  for (const { anchors } of stands) {
    for (const { x, y } of anchors) {
      context.moveTo(x + 2.5, y);
      context.arc(x, y, 2.5, 0, 2 * Math.PI);
    }
  }
  context.stroke();
  context.fill();
}

export function drawMark(pen: Pen, { box, shown }: DrawnStand): void {
  const { content, lit } = shown!;
  const { context } = pen;
  const { glyphs, fade } = content;
  const several = glyphs.length > 1;
  context.globalAlpha = 1;
  if (several || lit) toPixels(pen);
  if (several) drawPlate(pen, box, 20, 0.78);
  if (lit) drawRing(pen, box, 20);
  for (const glyph of glyphs) drawGlyph(pen, box, glyph, fade, several);
}

/** A tag: an arrow where it is at the edge, glyphs, its name where it has room, and its number. */
export function drawTag(pen: Pen, { box, shown, name, angle }: DrawnStand): void {
  const { content, lit } = shown!;
  const tag = content.tag!;
  const { context, colours } = pen;
  context.globalAlpha = 1;
  toPixels(pen);
  drawPlate(pen, box, 4, 0.92);
  if (lit) drawRing(pen, box, 5);
  for (const glyph of content.glyphs) drawGlyph(pen, box, glyph, content.fade, true);
  context.globalAlpha = 1;
  if (tag.arrow !== null) drawArrow(pen, box.x + tag.arrow, box.y + box.height / 2, angle);
  toPixels(pen);
  context.fillStyle = colours.ink;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  const numbers = context.font;
  const middle = box.y + box.height / 2 + 0.5;
  context.font = `12px ${colours.font}`;
  if (tag.name !== null && name !== null) {
    // A name's own, whatever the page's: its last full stop stays at its end.
    context.direction = directionOf(name);
    context.fillText(name, box.x + tag.name, middle);
  }
  context.font = `700 12px ${colours.font}`;
  context.fillText(content.number, box.x + tag.number, middle);
  context.font = numbers;
}

/** What several glyphs lie on, in pixels. */
function drawPlate(
  { context, colours }: Pen,
  { x, y, width, height }: Box,
  radius: number,
  opacity: number,
): void {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  context.globalAlpha = opacity;
  context.fillStyle = colours.halo;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = colours.rule;
  context.lineWidth = 1;
  context.stroke();
}

/** Draws a ring around what stands out, in pixels. */
function drawRing({ context, colours }: Pen, { x, y, width, height }: Box, radius: number): void {
  context.beginPath();
  context.roundRect(x - 3, y - 3, width + 6, height + 6, radius);
  context.strokeStyle = colours.ink;
  context.lineWidth = 2;
  context.stroke();
}

/** @param isOnPlate whether it needs no halo of its own */
function drawGlyph(
  pen: Pen,
  box: Box,
  { group, over, x, y, size }: PlacedGlyph,
  fade: FadeStep,
  isOnPlate: boolean,
): void {
  const { context, colours } = pen;
  const path = shapePath(group.mark);
  const scale = toShape(pen, box.x + x, box.y + y, size);
  if (!isOnPlate) {
    context.strokeStyle = colours.halo;
    context.lineWidth = 4;
    context.stroke(path);
  }
  const tone = colours.tones.get(group.tone)!;
  if (fade > 0 || over) {
    context.fillStyle = colours.halo;
    context.fill(path, 'evenodd');
    context.strokeStyle = tone;
    context.lineWidth = 1.5 / scale;
    context.stroke(path);
    context.globalAlpha = over ? 0 : FILL[fade];
  }
  context.fillStyle = tone;
  context.fill(path, 'evenodd');
  context.globalAlpha = 1;
}

function drawArrow(pen: Pen, x: number, y: number, angle: number): void {
  const { context, colours, ratio } = pen;
  const [cos, sin] = [Math.cos(angle) * ratio, Math.sin(angle) * ratio];
  context.setTransform(cos, sin, -sin, cos, x * ratio, y * ratio);
  context.beginPath();
  context.moveTo(-4.5, 0);
  context.lineTo(4, 0);
  context.moveTo(0.5, -3.5);
  context.lineTo(4, 0);
  context.lineTo(0.5, 3.5);
  context.strokeStyle = colours.ink;
  context.lineWidth = 1.5;
  context.stroke();
}

/** How many incidents, where they are several: at the mark's lower right corner, or instead of its glyphs. */
export function drawCount(pen: Pen, { box, shown }: DrawnStand): void {
  const { count, number: text, glyphs } = shown!.content;
  if (count < 2) return;
  const { context, colours } = pen;
  toPixels(pen);
  context.globalAlpha = 1;
  drawNumber(context, text, numberBox(box, glyphs.length > 0, text.length * pen.digit), colours);
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
  context.roundRect(x, y, width, height, 9);
  context.fillStyle = colours.halo;
  context.fill();
  context.strokeStyle = colours.rule;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = colours.ink;
  context.fillText(text, x + width / 2, y + height / 2 + 0.5);
}

function toPixels({ context, ratio }: Pen): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/** Lets the next shape stand at a point, that high and wide. @returns what lengths are multiplied with */
function toShape({ context, ratio }: Pen, x: number, y: number, diameter: number): number {
  const scale = diameter / 16;
  context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * x, ratio * y);
  return scale;
}
