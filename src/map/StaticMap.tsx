import { geoMercator } from 'd3-geo';
import { useEffect, useMemo } from 'react';
import { fitBounds, TILE_SIZE } from '../geo/web-mercator.ts';
import type { Size } from '../geo/web-mercator.ts';
import { useMessages } from '../messages/react.tsx';
import { useDataset } from '../state/shown.ts';
import { markedPlaces, reservedRoom } from './arrange.ts';
import type { Basemap } from './basemap.ts';
import { BasemapSvg } from './BasemapSvg.tsx';
import type { CameraFeed } from './camera-feed.ts';
import { PALETTES } from './palette.ts';

interface Props {
  readonly basemap: Basemap | null;
  readonly feed: CameraFeed;
  readonly size: Size;
  readonly theme: 'light' | 'dark';
}

/** The map as a picture of the dataset's bounds, for browsers that can't draw the interactive one. */
export default function StaticMap({ basemap, feed, size, theme }: Props) {
  const dataset = useDataset();
  const words = useMessages();
  const reserved = useMemo(() => reservedRoom(markedPlaces(dataset), false), [dataset]);
  const camera = useMemo(() => fitBounds(dataset.info.bounds, size, 12), [dataset, size]);
  useEffect(() => feed.set(camera, size), [feed, camera, size]);
  const projection = useMemo(
    () =>
      geoMercator()
        .center([camera.lng, camera.lat])
        .scale((TILE_SIZE * 2 ** camera.zoom) / (2 * Math.PI))
        .translate([size.width / 2, size.height / 2])
        .clipExtent([
          [-8, -8],
          [size.width + 8, size.height + 8],
        ]),
    [camera, size],
  );
  if (!basemap) return null;
  return (
    <BasemapSvg
      basemap={basemap}
      labels={reserved}
      words={{ oblast: words.oblast, line1994: words.line1994 }}
      projection={projection}
      width={size.width}
      height={size.height}
      palette={PALETTES[theme]}
    />
  );
}
