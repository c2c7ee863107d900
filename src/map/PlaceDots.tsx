import { useEffect, useRef } from 'react';
import { GROUPS } from '../evidence/categories.ts';
import { toMercator } from '../geo/web-mercator.ts';
import { useViewStore } from '../state/react.tsx';
import { openedPlace, placesOf } from '../state/selectors.ts';
import type { CameraFeed } from './camera-feed.ts';
import { drawDots } from './draw-dots.ts';
import type { DotColours } from './draw-dots.ts';
import { glyphUnit } from './mark-layout.ts';

interface Props {
  readonly feed: CameraFeed;
  readonly theme: 'light' | 'dark';
}

/**
 * The places of a dataset that has more of them than can be buttons: one picture, drawn anew with each change. It is
 * no more than that; the places are reached through the list, which holds all that it shows.
 */
export function PlaceDots({ feed, theme }: Props) {
  const store = useViewStore();
  const canvas = useRef<HTMLCanvasElement>(null);
  const samples = useRef<SVGSVGElement>(null);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const { dataset, places } = store;
    const all = placesOf(dataset, dataset.incidents);
    const points = new Map(all.map(({ place }) => [place.id, toMercator(place)]));
    const unit = glyphUnit(Math.max(1, ...all.map(({ incidents }) => incidents.length)));
    let colours: DotColours | null = null;
    let asked: number | null = null;
    let shown = places(store.getState());
    let { view, highlight } = store.getState();

    const draw = (): void => {
      const frame = feed.now();
      const lit = new Set([openedPlace(dataset, view)?.id ?? null, highlight?.place ?? null]);
      if (frame && colours) drawDots(context, frame, shown, { points, unit, colours, lit });
    };
    const drawSoon = (): void => {
      asked ??= requestAnimationFrame(() => {
        asked = null;
        // Now, and not before: the page's theme is written on the document after this part of it is drawn.
        colours ??= samples.current && readColours(samples.current);
        draw();
      });
    };
    drawSoon();
    // With the map, not after it.
    const unfollow = feed.subscribe(draw);
    const unsubscribe = store.subscribe((state) => {
      const now = places(state);
      const sameOpen = state.view.place === view.place && state.view.incident === view.incident;
      if (now === shown && sameOpen && state.highlight === highlight) return;
      shown = now;
      ({ view, highlight } = state);
      drawSoon();
    });
    return () => {
      unfollow();
      unsubscribe();
      if (asked !== null) cancelAnimationFrame(asked);
    };
  }, [feed, store, theme]);

  return (
    <>
      <canvas ref={canvas} className="map__dots" aria-hidden="true" />
      <svg ref={samples} className="map__samples" aria-hidden="true">
        {GROUPS.map((group) => (
          <path key={group} className={`tone-${group}`} />
        ))}
        <path className="place-mark__halo" />
      </svg>
    </>
  );
}

/** The stylesheet's colours, as the theme in force has them. */
function readColours(samples: SVGSVGElement): DotColours {
  const styles = Array.from(samples.children, (path) => getComputedStyle(path));
  return {
    groups: new Map(GROUPS.map((group, at) => [group, styles[at]!.fill])),
    halo: styles.at(-1)!.stroke,
  };
}
