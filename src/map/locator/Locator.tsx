import { useEffect, useMemo, useRef } from 'react';
import { useDataset } from '../../state/selection/shown.ts';
import type { Basemap } from '../basemap/basemap.ts';
import type { Size } from '../../geo/web-mercator.ts';
import type { CameraFeed } from '../view/camera-feed.ts';
import { locatorTransform, seenBox } from './locator-frame.ts';
import { MARK_COLOURS } from '../marks/mark-colours.ts';
import { PALETTES } from '../basemap/palette.ts';
import { createPathWriter } from '../still/svg-paths.ts';

/** What its lines are rounded to, CSS pixels: so small an overview needs no more. */
const GRAIN = 0.8;

interface Props {
  /** Without one an overview would be a frame in an empty box. */
  readonly basemap: Basemap;
  readonly feed: CameraFeed;
  /** Its own, CSS pixels; one object as long as it stays the same. */
  readonly size: Size;
  readonly theme: 'light' | 'dark';
}

/**
 * An overview of the whole area with a frame around what the map shows of it. The frame moves with the camera and is
 * not React's. It is decoration: it takes no press, and assistive technology passes it by.
 */
export default function Locator({ basemap, feed, size, theme }: Props) {
  const { bounds } = useDataset().info;
  const frame = useRef<SVGRectElement>(null);
  const transform = useMemo(() => locatorTransform(bounds, size), [bounds, size]);
  useEffect(
    () =>
      feed.subscribe((seen) => {
        const box = seenBox(seen, size, transform);
        for (const side of ['x', 'y', 'width', 'height'] as const)
          frame.current?.setAttribute(side, box[side].toFixed(1));
      }),
    [feed, size, transform],
  );
  const paths = useMemo(() => {
    const draw = createPathWriter(transform, size, GRAIN);
    return {
      land: draw(basemap.world) + draw(basemap.land),
      lakes: draw(basemap.lakes),
      // Those of the rest of the world would be a tangle.
      borders: draw({
        ...basemap.borders,
        features: basemap.borders.features.filter(({ properties }) => properties.level < 3),
      }),
    };
  }, [basemap, size, transform]);
  const { sea, land, lake, border } = PALETTES[theme];
  return (
    <svg
      className="map__locator"
      data-covers-map
      {...size}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
    >
      <rect {...size} fill={sea} />
      <path d={paths.land} fill={land} stroke={land} strokeWidth={0.5} />
      <path d={paths.lakes} fill={lake} />
      <path d={paths.borders} fill="none" stroke={border} strokeWidth={0.7} />
      <rect
        ref={frame}
        fill={MARK_COLOURS[theme].ink}
        fillOpacity={0.08}
        stroke={MARK_COLOURS[theme].ink}
        strokeWidth={1.5}
      />
    </svg>
  );
}
