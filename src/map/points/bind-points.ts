import { incidentsByPlace, openedPlace } from '../../state/selectors.ts';
import { createPlaceFades } from '../../state/selection/place-fades.ts';
import type { ViewStore } from '../../state/store.ts';
import { debounce, PACE } from '../../time/pace.ts';
import type { CameraFeed } from '../view/camera-feed.ts';
import type { PlaceColours } from '../marks/canvas/draw-marks.ts';
import { readColours } from '../basemap/read-colours.ts';
import { createPointPainter } from './point-painter.ts';
import type { PointPainter, PointPainterOptions } from './point-painter.ts';

export interface BoundPoints {
  readonly painter: PointPainter;
  /** Reads the colours anew: the theme is another. */
  recolour(): void;
  end(): void;
}

interface BindOptions extends Pick<PointPainterOptions, 'format' | 'plain'> {
  /** The canvases are put after it: what React draws next to it, as the map, it puts before. */
  readonly samples: SVGSVGElement;
  readonly feed: CameraFeed;
  readonly store: ViewStore;
  /** The graphics context does not come back. */
  readonly onLost: () => void;
  /** Called once they have been drawn. */
  readonly onDrawn: () => void;
}

/**
 * Keeps the points on their canvases in step with the store, a frame after it, and with the map's camera, at once.
 * To be called in an animation frame: the first frame is drawn at once.
 * @throws {PointProgramError} as `createPointPainter`
 */
export function bindPoints(options: BindOptions): BoundPoints {
  const { samples, feed, store, onLost, onDrawn, ...rest } = options;
  const { dataset } = store;
  let colours: PlaceColours | null = null;
  let asked: number | null = null;
  let lost = 0;
  const giveUpSoon = debounce(onLost, PACE.contextBack);
  const fadesOf = createPlaceFades(dataset, store.select);

  const painter = createPointPainter({
    ...rest,
    places: dataset.places,
    groups: dataset.vocabulary.groups,
    totals: incidentsByPlace(dataset),
    fades: () => fadesOf(store.getState()),
    moment() {
      const { view } = store.getState();
      return view.mode === 'until' ? (view.window ?? dataset.info.time) : null;
    },
    placeIndex: () => store.updatePlaceIndex(store.getState()),
    lit: () => litPlaces(store),
    onContext(event) {
      lost += event === 'lost' ? 1 : -1;
      if (lost > 0) return giveUpSoon();
      giveUpSoon.cancel();
      drawSoon();
    },
  });
  let drawn = false;
  const draw = (): void => {
    const frame = feed.now();
    if (!frame || !colours) return;
    painter.paint(frame, colours);
    if (drawn) return;
    drawn = true;
    onDrawn();
  };
  const drawNow = (): void => {
    asked = null;
    // In a frame, and not before: the page's theme is written on the document after this part of it is drawn.
    colours ??= readColours(samples);
    draw();
  };
  const drawSoon = (): void => {
    asked ??= requestAnimationFrame(drawNow);
  };
  samples.after(...painter.canvases);
  const remove = (): void => {
    painter.dispose();
    for (const canvas of painter.canvases) canvas.remove();
  };
  try {
    drawNow();
  } catch (error) {
    remove();
    throw error;
  }
  // With the map, not after it.
  const unfollow = feed.subscribe(draw);
  const unsubscribe = store.subscribe(drawSoon);
  return {
    painter,
    recolour() {
      colours = null;
      drawSoon();
    },
    end() {
      giveUpSoon.cancel();
      unfollow();
      unsubscribe();
      if (asked !== null) cancelAnimationFrame(asked);
      remove();
    },
  };
}

/** The place that is pointed at, and below it that which is open. */
function litPlaces({ dataset, getState }: ViewStore): number[] {
  const { view, highlight } = getState();
  const ids = [highlight?.place, openedPlace(dataset, view)?.id];
  return [...new Set(ids)].flatMap((id) => dataset.placeCodes.get(id ?? '') ?? []);
}
