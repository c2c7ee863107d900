import type { Place } from '../../evidence/model.ts';
import type { Group } from '../../evidence/vocabulary.ts';
import { toScreen } from '../../geo/web-mercator.ts';
import { PACE, throttle } from '../../time/pace.ts';
import type { PlaceIndex } from '../../state/selection/place-index.ts';
import type { CameraFrame } from '../view/camera-feed.ts';
import type { PlaceColours } from '../marks/canvas/draw-marks.ts';
import { boxAt, contains } from '../layout/box.ts';
import type { Box } from '../layout/box.ts';
import { createOverlay } from './draw-overlay.ts';
import { createPointField } from './gl/point-field.ts';
import { nearestPoint, OUTLINE, pointAt } from './point-hit.ts';
import { createPointLayer } from './point-layer.ts';
import {
  arrangePoints,
  createPointMarks,
  GHOST_SIZES,
  inkOf,
  pointGrowth,
  pointSizes,
  STEPS,
} from './point-marks.ts';
import type { PointMarks } from './point-marks.ts';
import { createPointNumbers } from './point-numbers.ts';
import type { PointNumber } from './point-numbers.ts';
import { PointsInView } from './points-in-view.ts';
import { shapeField } from './gl/shape-field.ts';

export interface PointPainterOptions {
  readonly places: readonly Place[];
  /** In the order of their codes. */
  readonly groups: readonly Group[];
  /** How many incidents the dataset has, by place. */
  readonly totals: Uint32Array;
  /** What the view selects now. */
  readonly placeIndex: () => PlaceIndex;
  /** How far each place has faded now; null where nothing does. */
  readonly fades: () => Uint8Array | null;
  /** What that goes by: the same object as long as it is the same. */
  readonly moment: () => object | null;
  /** The places that stand out now, the topmost first. */
  readonly lit: () => readonly number[];
  readonly format: (count: number) => string;
  /** Does without WebGL in any case. */
  readonly plain: boolean;
  readonly onContext: (event: 'lost' | 'restored') => void;
}

export interface PointPainter {
  /** One above the other, in this order; to be put where they are to be seen. */
  readonly canvases: readonly HTMLCanvasElement[];
  /** Brings the canvases up to what the view selects: no more of them than has changed. */
  paint(frame: CameraFrame, colours: PlaceColours): void;
  /** Hit tests of the map as it was last painted; CSS pixels from its upper left corner. */
  numberAt(x: number, y: number): PointNumber | null;
  /** @returns the position of a place, −1 where there is none */
  placeAt(x: number, y: number): number;
  /** @param reach how far off it may be, CSS pixels */
  placeNear(x: number, y: number, reach: number): number;
  boxOf(place: number, frame: CameraFrame): Box;
  dispose(): void;
}

/** The most points in view that each have their area drawn. */
const AREAS = 40;

/** @throws {PointProgramError} from WebGL 2 where the program can't be made */
export function createPointPainter(options: PointPainterOptions): PointPainter {
  const { places, groups, plain, format } = options;
  const shapes = shapeField(groups.map(({ mark }) => mark));
  const field = createPointField(places);
  const shown = createPointMarks(field.length);
  const ghosts = createPointMarks(field.length);
  const sizes = pointSizes(options.totals);
  const growthAt = pointGrowth(field.area, inkOf(options.totals, sizes));
  const drawn = { field, marks: shown, shapes, growthAt };
  const onContext = (event: 'lost' | 'restored'): void => {
    last = null;
    options.onContext(event);
  };
  const shared = { field, groups, shapes, growthAt, onContext };
  const ghostLayer = createPointLayer({ ...shared, outline: 0 }, plain);
  const pointLayer = createPointLayer({ ...shared, outline: OUTLINE }, plain);
  const overlay = document.createElement('canvas');
  const context = overlay.getContext('2d');
  const drawOverlay = context && createOverlay(context, field, places, groups, growthAt);
  const numbersOf = createPointNumbers();

  let last: { frame: CameraFrame; colours: PlaceColours; ratio: number } | null = null;
  let version: number | null = null;
  let filterVersion: number | null = null;
  let moment: object | null = null;
  let lit: readonly number[] = [];
  const view = new PointsInView(field.length);
  let numbers: readonly PointNumber[] = [];

  const drawLit = (): void => {
    if (last)
      drawOverlay?.(
        { marks: shown, areas: areasIn(view, lit, shown), lit, numbers },
        last.frame,
        last.colours,
      );
  };
  /** Writes the numbers anew, and draws everything that lies above the points. */
  const write = (): void => {
    writeSoon.cancel();
    if (!context || !last) return;
    const { frame, colours } = last;
    context.font = `700 11px ${colours.font}`;
    const digit = context.measureText('0').width;
    const growth = growthAt(frame.transform.scale);
    const radiusOf = (place: number): number => (growth * shown.look[2 * place]!) / STEPS / 2;
    view.fill(field, shown, frame);
    const { totals } = options.placeIndex().shown;
    numbers = numbersOf(view, totals, radiusOf, frame, { format, digit });
    drawLit();
  };
  const writeSoon = throttle(write, { every: PACE.mapText, after: PACE.mapText });

  return {
    canvases: [
      ...named('map__ghosts', ghostLayer?.canvas),
      ...named('map__points', pointLayer?.canvas),
      ...named('map__numbers', overlay),
    ],
    paint(frame, colours) {
      const index = options.placeIndex();
      const isFirst = last === null;
      const whole =
        last?.frame !== frame || last.colours !== colours || last.ratio !== devicePixelRatio;
      last = { frame, colours, ratio: devicePixelRatio };
      if (index.filterVersion !== filterVersion)
        arrangePoints(ghosts, index.matching, groups.length, GHOST_SIZES);
      if (whole || index.filterVersion !== filterVersion) ghostLayer?.draw(ghosts, frame, colours);
      filterVersion = index.filterVersion;
      // What fades changes with every move of the window, whatever that holds.
      const now = options.moment();
      const moved = index.version !== version || now !== moment;
      moment = now;
      version = index.version;
      if (moved) arrangePoints(shown, index.shown, groups.length, sizes, options.fades());
      if (whole || moved) pointLayer?.draw(shown, frame, colours);
      const before = lit;
      lit = options.lit();
      const same = lit.length === before.length && lit.every((place, at) => place === before[at]);
      if (whole && !isFirst) write();
      else if (isFirst || moved) writeSoon();
      if (!whole && !same) drawLit();
    },
    numberAt: (x, y) => numbers.find(({ box }) => contains(box, { x, y })) ?? null,
    placeAt: (x, y) => (last ? pointAt(drawn, last.frame, x, y, lit) : -1),
    placeNear: (x, y, reach) => (last ? nearestPoint(drawn, last.frame, x, y, reach) : -1),
    boxOf(place, { transform }) {
      const step = Math.max(shown.look[2 * place]!, GHOST_SIZES[1]!);
      const diameter = (growthAt(transform.scale) * step) / STEPS;
      const middle = toScreen({ x: field.x[place]!, y: field.y[place]! }, transform);
      return boxAt(middle, diameter + 2 * OUTLINE);
    },
    dispose() {
      writeSoon.cancel();
      ghostLayer?.dispose();
      pointLayer?.dispose();
    },
  };
}

function named(name: string, canvas: HTMLCanvasElement | undefined): HTMLCanvasElement[] {
  if (!canvas) return [];
  canvas.className = name;
  canvas.setAttribute('aria-hidden', 'true');
  return [canvas];
}

/** The places whose areas are drawn: of few points in view all, else those that stand out. */
function areasIn(view: PointsInView, lit: readonly number[], { look }: PointMarks): number[] {
  const standing = lit.filter((place) => look[2 * place]! > 0);
  if (view.length > AREAS) return standing;
  const others = [...view.place.subarray(0, view.length)].filter((place) => !lit.includes(place));
  return [...others, ...standing];
}
