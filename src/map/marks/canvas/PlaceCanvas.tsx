import { useEffect, useRef } from 'react';
import { useMessages } from '../../../messages/messages-context.tsx';
import { useViewStore } from '../../../state/store-context.tsx';
import type { CameraFeed } from '../../view/camera-feed.ts';
import type { Layouts } from '../../layout/layouts.ts';
import { ColourSamples } from './ColourSamples.tsx';
import type { PlaceColours } from './draw-marks.ts';
import { createPlacePainter } from './place-painter.ts';
import type { PlaceLayers } from '../place-layers.ts';
import { readColours } from '../../basemap/read-colours.ts';

interface Props {
  readonly feed: CameraFeed;
  readonly layers: PlaceLayers;
  readonly layouts: Layouts;
  readonly theme: 'light' | 'dark';
  /** Called once it has been drawn for the first time. */
  readonly onDrawn: () => void;
}

/**
 * Areas, ghosts and marks of all places on one canvas: a browser that had to keep them as elements would spend more on a
 * move of the window than the move may take.
 */
export function PlaceCanvas({ feed, layers, layouts, theme, onDrawn }: Props) {
  const store = useViewStore();
  const { countOnly } = useMessages();
  const canvas = useRef<HTMLCanvasElement>(null);
  const samples = useRef<SVGSVGElement>(null);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return onDrawn();
    const painter = createPlacePainter(context, layers, store, countOnly);
    let colours: PlaceColours | null = null;
    let asked: number | null = null;
    const draw = (): void => {
      const frame = feed.now();
      const layout = layouts.now();
      if (frame && layout && colours) painter.paint(frame, layout, colours);
    };
    const drawSoon = (): void => {
      asked ??= requestAnimationFrame(() => {
        asked = null;
        const first = colours === null;
        // Now, and not before: the page's theme is written on the document after this part of it is drawn.
        colours ??= samples.current && readColours(samples.current);
        draw();
        if (first) onDrawn();
      });
    };
    drawSoon();
    const redraw = (): void => {
      painter.forget();
      drawSoon();
    };
    const { canvas: element } = context;
    element.addEventListener('contextrestored', redraw);
    // With the map, not after it.
    const unfollow = feed.subscribe(draw);
    const unlisten = layouts.subscribe(drawSoon);
    const unsubscribe = store.subscribe((state, last) => {
      const same =
        state.view === last.view &&
        state.found === last.found &&
        state.highlight === last.highlight;
      if (!same) drawSoon();
    });
    return () => {
      element.removeEventListener('contextrestored', redraw);
      unfollow();
      unlisten();
      unsubscribe();
      if (asked !== null) cancelAnimationFrame(asked);
    };
  }, [feed, store, layers, layouts, countOnly, theme, onDrawn]);

  return (
    <>
      <canvas ref={canvas} className="map__places" aria-hidden="true" />
      <ColourSamples ref={samples} />
    </>
  );
}
