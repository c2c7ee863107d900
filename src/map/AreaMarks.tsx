import { memo, useEffect, useMemo, useRef } from 'react';
import type { Group } from '../evidence/categories.ts';
import type { Place } from '../evidence/model.ts';
import { mercatorPerMetre, TILE_SIZE, toMercator, toScreen } from '../geo/web-mercator.ts';
import type { MercatorPoint } from '../geo/web-mercator.ts';
import { placesOf } from '../state/selectors.ts';
import { useDataset, usePlaceState } from '../state/shown.ts';
import type { CameraFeed } from './camera-feed.ts';

/** Paths are in CSS pixels of this zoom, relative to the centre of the dataset's bounds: small numbers keep their exactness. */
const BASE_ZOOM = 8;
const BASE_SCALE = TILE_SIZE * 2 ** BASE_ZOOM;
/** A ring smaller than this on the screen would hide behind its mark, CSS pixels. */
const SMALLEST_RING = 16;

/** How exact a place may honestly be taken: outlines of districts and sectors, rings of the radius elsewhere. */
export function AreaMarks({ feed }: { feed: CameraFeed }) {
  const dataset = useDataset();
  const group = useRef<SVGGElement>(null);
  const { anchor, areas } = useMemo(() => {
    const [[west, south], [east, north]] = dataset.info.bounds;
    const centre = toMercator({ lng: (west + east) / 2, lat: (south + north) / 2 });
    const all = placesOf(dataset, dataset.incidents).filter(
      ({ place }) => place.kind !== 'country' && (place.outline || place.radiusKm > 0),
    );
    return {
      anchor: centre,
      areas: all.map(({ place }) => ({ id: place.id, shape: shapeOf(place, centre) })),
    };
  }, [dataset]);
  useEffect(
    () =>
      feed.subscribe(({ camera, transform }) => {
        const element = group.current;
        if (!element) return;
        const { x, y } = toScreen(anchor, transform);
        const scale = 2 ** (camera.zoom - BASE_ZOOM);
        element.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
        for (const ring of element.querySelectorAll('circle')) {
          // An attribute that React does not write: it writes the class anew with every window.
          ring.toggleAttribute(
            'data-small',
            Number(ring.getAttribute('r')) * scale < SMALLEST_RING,
          );
        }
      }),
    [feed, anchor, areas],
  );

  return (
    <svg className="map__areas" aria-hidden="true">
      <g ref={group}>
        {areas.map(({ id, shape }) => (
          <Area key={id} id={id} shape={shape} />
        ))}
      </g>
    </svg>
  );
}

/** Follows its own place alone. */
const Area = memo(function Area({ id, shape }: { id: string; shape: Shape }) {
  const state = usePlaceState(id);
  const className = `area ${state?.shown ? `tone-${largest(state.shown.groups)}` : 'is-out'}`;
  const fade = state?.fade || undefined;
  return 'path' in shape ? (
    <path className={className} data-fade={fade} d={shape.path} />
  ) : (
    <circle className={className} data-fade={fade} cx={shape.x} cy={shape.y} r={shape.r} />
  );
});

type Shape =
  | { readonly path: string }
  | { readonly x: number; readonly y: number; readonly r: number };

function shapeOf(place: Place, anchor: MercatorPoint): Shape {
  if (!place.outline) {
    const { x, y } = toMercator(place);
    const r = place.radiusKm * 1000 * mercatorPerMetre(place.lat);
    return { x: (x - anchor.x) * BASE_SCALE, y: (y - anchor.y) * BASE_SCALE, r: r * BASE_SCALE };
  }
  const rings = place.outline.flat().map((ring) =>
    ring
      .map(([lng, lat]) => {
        const { x, y } = toMercator({ lng, lat });
        return `${((x - anchor.x) * BASE_SCALE).toFixed(1)} ${((y - anchor.y) * BASE_SCALE).toFixed(1)}`;
      })
      .join('L'),
  );
  return { path: rings.map((ring) => `M${ring}Z`).join('') };
}

function largest(groups: readonly { readonly group: Group; readonly count: number }[]): Group {
  return groups.reduce((most, next) => (next.count > most.count ? next : most)).group;
}
