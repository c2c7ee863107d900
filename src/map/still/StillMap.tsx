import { useEffect, useMemo, useState } from 'react';
import { screenTransform } from '../../geo/web-mercator.ts';
import type { Camera, Size } from '../../geo/web-mercator.ts';
import { useDataset } from '../../state/selection/shown.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { PALETTES } from '../basemap/palette.ts';
import type { CameraFeed } from '../view/camera-feed.ts';
import { wholeArea } from '../view/camera-target.ts';
import { ScaleBar } from '../view/ScaleBar.tsx';
import { Later } from '../../ui/lazy/Later.tsx';
import { lazyPart } from '../../ui/lazy/lazy-part.ts';

const basemapPart = lazyPart('basemap-svg', () => import('../basemap/BasemapSvg.tsx'));

interface Props {
  /** Null where there is none, or it could not be had. */
  readonly basemap: Basemap | null;
  readonly feed: CameraFeed;
  readonly size: Size;
  readonly theme: 'light' | 'dark';
  readonly attempt: number;
}

/**
 * What stands in for the interactive map: the dataset's bounds, or, while a mark at their edge has the focus, that
 * mark's surroundings. The marks stand right even where the basemap can't be had.
 */
export function StillMap({ basemap, feed, size, theme, attempt }: Props) {
  const dataset = useDataset();
  const [steered, setSteered] = useState<Camera | null>(null);
  const whole = useMemo(() => wholeArea(dataset, size), [dataset, size]);
  const camera = steered ?? whole;
  useEffect(() => feed.onSteer(setSteered), [feed]);
  useEffect(() => feed.set(camera, size), [feed, camera, size]);
  return (
    <Later key={attempt} part={basemapPart}>
      {({ BasemapSvg }) => (
        <>
          <BasemapSvg
            basemap={basemap}
            own={dataset.basemap ?? null}
            // Those of the page's own layer, which keep clear of the marks.
            hasLabels={false}
            transform={screenTransform(camera, size)}
            {...size}
            palette={PALETTES[theme]}
          />
          <ScaleBar feed={feed} />
        </>
      )}
    </Later>
  );
}
