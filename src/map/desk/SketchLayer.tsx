import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { nearLng } from '../../geo/lng-lat.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { tenths } from '../../geo/tenths.ts';
import { mercatorPerMetre, toMercator, toScreen } from '../../geo/web-mercator.ts';
import type { MercatorPoint } from '../../geo/web-mercator.ts';
import type { CameraFeed, CameraFrame } from '../view/camera-feed.ts';
import { pointAt } from './map-presses.ts';
import type { Sketch } from './sketch.ts';

interface Props {
  readonly sketch: Sketch;
  readonly feed: CameraFeed;
  readonly onMove: (point: LngLat, zoom: number) => void;
}

/** How far a key moves the point, CSS pixels. */
const STEP = { plain: 1, shift: 10 };
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What is looked at or made, above the ground: its radius, its outline, and the point, which arrow keys move. */
export function SketchLayer({ sketch, feed, onMove }: Props) {
  const circle = useRef<SVGCircleElement>(null);
  const outline = useRef<SVGPathElement>(null);
  const drawn = useRef<SVGPathElement>(null);
  const corners = useRef<SVGPathElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  useLayoutEffect(
    () =>
      feed.subscribe((frame) => {
        const { point, radiusKm } = sketch;
        const { lng: near } = frame.camera;
        const line = (points: readonly LngLat[]): string => lineOf(points, frame);
        if (point) {
          const { x, y } = screenOf(point, frame);
          const metres = (radiusKm ?? 0) * 1000;
          circle.current?.setAttribute('cx', String(tenths(x)));
          circle.current?.setAttribute('cy', String(tenths(y)));
          const r = metres * mercatorPerMetre(point.lat) * frame.transform.scale;
          circle.current?.setAttribute('r', String(tenths(r)));
          if (handle.current)
            handle.current.style.transform = `translate(${tenths(x)}px, ${tenths(y)}px)`;
        }
        const rings = sketch.rings.map((ring) => ring.map(([lng, lat]) => ({ lng, lat })));
        const d = rings.map((ring) => `${line(running(ring, near))}Z`).join('');
        outline.current?.setAttribute('d', d);
        const open = running(sketch.corners ?? [], near);
        drawn.current?.setAttribute('d', line(open));
        // Points without a length, which their round ends make dots of.
        corners.current?.setAttribute('d', open.map((each) => `${line([each])}h0`).join(''));
      }),
    [feed, sketch],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const frame = feed.now();
    const way = WAYS[event.key];
    if (!way || !frame || !sketch.point || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const step = event.shiftKey ? STEP.shift : STEP.plain;
    const { x, y } = screenOf(sketch.point, frame);
    onMove(pointAt({ x: x + way[0] * step, y: y + way[1] * step }, frame), frame.camera.zoom);
  };
  return (
    <>
      <svg className="desk-map__sketch" aria-hidden="true">
        {sketch.point && sketch.radiusKm !== null && (
          <circle ref={circle} className="desk-map__radius" />
        )}
        <path ref={outline} className="desk-map__outline" />
        <path ref={drawn} className="desk-map__line" />
        <path ref={corners} className="desk-map__corners" />
      </svg>
      {sketch.point && sketch.handle !== null && (
        <button
          ref={handle}
          type="button"
          className="desk-map__handle"
          aria-label={sketch.handle}
          onKeyDown={onKeyDown}
        />
      )}
    </>
  );
}

function screenOf({ lng, lat }: LngLat, { camera, transform }: CameraFrame): MercatorPoint {
  return toScreen(toMercator({ lng: nearLng(lng, camera.lng), lat }), transform);
}

/** Corners each of which is on the same side of the world as the last, the first on that which is seen. */
function running(corners: readonly LngLat[], near: number): LngLat[] {
  const run: LngLat[] = [];
  for (const { lng, lat } of corners) run.push({ lng: nearLng(lng, run.at(-1)?.lng ?? near), lat });
  return run;
}

function lineOf(points: readonly LngLat[], { transform }: CameraFrame): string {
  return points
    .map((point, index) => {
      const { x, y } = toScreen(toMercator(point), transform);
      return `${index === 0 ? 'M' : 'L'}${tenths(x)},${tenths(y)}`;
    })
    .join('');
}
