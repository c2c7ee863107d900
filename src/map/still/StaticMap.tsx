import { screenTransform } from '../../geo/web-mercator.ts';
import type { Camera, Size } from '../../geo/web-mercator.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { BasemapSvg } from '../basemap/BasemapSvg.tsx';
import type { CameraFeed } from '../view/camera-feed.ts';
import { PALETTES } from '../basemap/palette.ts';
import { ScaleBar } from '../view/ScaleBar.tsx';

interface Props {
  readonly basemap: Basemap;
  readonly feed: CameraFeed;
  readonly camera: Camera;
  readonly size: Size;
  readonly theme: 'light' | 'dark';
}

/** The map as a picture, for browsers that can't draw the interactive one. */
export default function StaticMap({ basemap, feed, camera, size, theme }: Props) {
  return (
    <>
      <BasemapSvg
        basemap={basemap}
        // Those of the page's own layer, which keep clear of the marks.
        hasLabels={false}
        transform={screenTransform(camera, size)}
        width={size.width}
        height={size.height}
        palette={PALETTES[theme]}
      />
      <ScaleBar feed={feed} />
    </>
  );
}
