import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import type { Basemap } from './basemap.ts';
import type { CameraFeed } from '../view/camera-feed.ts';
import { GroundText } from './GroundText.tsx';
import { layoutGround } from './ground-labels.ts';
import { allLabels } from './label-source.ts';
import type { Labels } from './label-source.ts';
import type { MeasureLines } from './labels.ts';
import type { Layouts } from '../layout/layouts.ts';
import { PALETTES } from './palette.ts';

/** Labels that have been drawn for so different a zoom, in levels, are in nobody's way until there are others. */
const FAR = 0.4;

interface Props {
  /** Null where there is none: the dataset's own names stand alone. */
  readonly basemap: Basemap | null;
  readonly feed: CameraFeed;
  readonly layouts: Layouts;
  /** The dataset's places: their names are not the ground's, or have the given room. */
  readonly labels: Labels;
  readonly measure: MeasureLines;
  readonly theme: 'light' | 'dark';
}

/**
 * The names of the ground, where nothing of the dataset stands. They move with the ground as one layer, and are laid out
 * anew when it rests. Not for assistive technology: the marks have names of their own.
 */
export function GroundLabels({ basemap, feed, layouts, labels, measure, theme }: Props) {
  const { language } = useMessages();
  const own = useDataset().basemap ?? null;
  const svg = useRef<SVGSVGElement>(null);
  const layout = useSyncExternalStore(layouts.subscribe, layouts.now);
  const all = useMemo(
    () => allLabels(labels, basemap, own, language),
    [labels, basemap, own, language],
  );
  const texts = useMemo(
    () => (layout ? layoutGround(all, layout.transform, layout.size, layout.taken, measure) : []),
    [all, layout, measure],
  );
  useEffect(() => {
    if (!layout) return;
    const { transform: drawn } = layout;
    return feed.subscribe(({ transform: { scale, dx, dy } }) => {
      const style = svg.current?.style;
      if (!style) return;
      const zoomed = scale / drawn.scale;
      const [x, y] = [dx - drawn.dx * zoomed, dy - drawn.dy * zoomed];
      style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) scale(${zoomed.toFixed(4)})`;
      style.opacity = Math.abs(Math.log2(zoomed)) > FAR ? '0' : '1';
    });
  }, [feed, layout]);
  return (
    <svg
      ref={svg}
      className="map__ground"
      width={layout?.size.width ?? 0}
      height={layout?.size.height ?? 0}
      aria-hidden="true"
    >
      <GroundText labels={texts} palette={PALETTES[theme]} />
    </svg>
  );
}
