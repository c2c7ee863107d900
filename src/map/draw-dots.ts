import type { Group } from '../evidence/categories.ts';
import { toScreen } from '../geo/web-mercator.ts';
import type { MercatorPoint } from '../geo/web-mercator.ts';
import type { PlaceState } from '../state/places.ts';
import { SHAPES } from '../ui/shapes.ts';
import type { CameraFrame } from './camera-feed.ts';

export interface DotColours {
  readonly groups: ReadonlyMap<Group, string>;
  readonly halo: string;
}

export interface DotOptions {
  /** Where each place is. */
  readonly points: ReadonlyMap<string, MercatorPoint>;
  /** Of `glyphUnit`. */
  readonly unit: number;
  readonly colours: DotColours;
  /** The places that stand out: the open one, and the one pointed at. */
  readonly lit: ReadonlySet<string | null>;
}

/** CSS pixels. */
const SMALLEST = 7;
const LARGEST = 40;
/** How much of its own colour a faded shape is filled with; its outline keeps all of it. */
const FILL = [1, 0.6, 0.3, 0];

const paths = new Map(
  typeof Path2D === 'undefined'
    ? []
    : Object.entries(SHAPES).map(([group, shape]) => [group, new Path2D(shape)] as const),
);

/** Draws the shape of each place's largest group, larger for more incidents; the smaller lie above the larger. */
export function drawDots(
  context: CanvasRenderingContext2D,
  { size, transform }: CameraFrame,
  places: ReadonlyMap<string, PlaceState>,
  { points, unit, colours, lit }: DotOptions,
): void {
  fitCanvas(context, size);
  const dots = [...places.values()].flatMap((state) => {
    const point = points.get(state.matching.place.id);
    if (!point) return [];
    const { x, y } = toScreen(point, transform);
    const count = state.shown?.incidents.length ?? 0;
    const diameter = Math.min(LARGEST, Math.max(SMALLEST, unit * Math.sqrt(count)));
    const outside =
      x < -LARGEST || y < -LARGEST || x > size.width + LARGEST || y > size.height + LARGEST;
    return outside ? [] : [{ state, x, y, count, diameter }];
  });
  // Ghosts lie below all else.
  dots.sort((a, b) => Number(a.count > 0) - Number(b.count > 0) || b.count - a.count);
  for (const { state, x, y, diameter } of dots) {
    const { place, groups } = state.shown ?? state.matching;
    const group = groups.reduce((most, next) => (next.count > most.count ? next : most)).group;
    const shape = paths.get(group)!;
    const scale = diameter / 16;
    context.save();
    context.translate(x, y);
    context.scale(scale, scale);
    context.lineJoin = 'round';
    context.fillStyle = colours.groups.get(group)!;
    if (!state.shown) {
      context.globalAlpha = 0.4;
    } else {
      context.strokeStyle = colours.halo;
      context.lineWidth = 3 / scale;
      context.stroke(shape);
      context.strokeStyle = context.fillStyle;
      context.lineWidth = (lit.has(place.id) ? 3 : 1) / scale;
      context.stroke(shape);
      context.globalAlpha = FILL[state.fade]!;
    }
    context.fill(shape, 'evenodd');
    context.restore();
  }
}

/** Empties the canvas; as many of its pixels as the screen has lie in the box. */
function fitCanvas(
  context: CanvasRenderingContext2D,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  const { canvas } = context;
  const ratio = devicePixelRatio;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
}
