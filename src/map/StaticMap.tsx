import { geoMercator } from 'd3-geo';
import { useMemo } from 'react';
import { TILE_SIZE } from '../geo/web-mercator.ts';
import type { Camera, Size } from '../geo/web-mercator.ts';
import { useMessages } from '../messages/react.tsx';
import { useDataset } from '../state/shown.ts';
import { markedPlaces, reservedRoom } from './arrange.ts';
import type { Basemap } from './basemap.ts';
import { BasemapSvg } from './BasemapSvg.tsx';
import { PALETTES } from './palette.ts';

interface Props {
  readonly basemap: Basemap;
  readonly camera: Camera;
  readonly size: Size;
  readonly theme: 'light' | 'dark';
}

/** The map as a picture, for browsers that can't draw the interactive one. */
export default function StaticMap({ basemap, camera, size, theme }: Props) {
  const dataset = useDataset();
  const words = useMessages();
  const reserved = useMemo(() => reservedRoom(markedPlaces(dataset), false), [dataset]);
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
