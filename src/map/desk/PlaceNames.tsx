import { useEffect, useMemo, useRef } from 'react';
import type { OwnGround } from '../../evidence/model.ts';
import type { Size } from '../../geo/web-mercator.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { GroundText } from '../basemap/GroundText.tsx';
import { layoutGround } from '../basemap/ground-labels.ts';
import { allLabels } from '../basemap/label-source.ts';
import type { Labels } from '../basemap/label-source.ts';
import { PALETTES } from '../basemap/palette.ts';
import type { Box } from '../layout/box.ts';
import { useTextMeasure } from '../marks/useTextMeasure.ts';
import type { CameraFeed, CameraFrame } from '../view/camera-feed.ts';
import type { MapPlace } from './sketch.ts';

/** What a mark takes, CSS pixels from its middle. */
const MARK = 6;
/** CSS pixels. */
const BUTTONS = { width: 48, height: 112 };
const FOOT = 44;
/** Names that were laid out for so different a zoom, in levels, are in nobody's way until there are others. */
const FAR = 0.4;

interface Props {
  readonly basemap: Basemap | null;
  readonly own: OwnGround | null;
  readonly places: readonly MapPlace[];
  readonly feed: CameraFeed;
  /** What they are laid out for. */
  readonly rested: CameraFrame;
  readonly theme: 'light' | 'dark';
}

/** Names of places and of the ground, as many as have room. They move with the ground until it rests. */
export function PlaceNames({ basemap, own, places, feed, rested, theme }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const measure = useTextMeasure();
  const all = useMemo(
    () => allLabels(labelsOf(places), basemap, own, 'en'),
    [places, basemap, own],
  );
  const { transform: drawn, size } = rested;
  const texts = useMemo(
    () => layoutGround(all, drawn, size, takenBy(size), measure),
    [all, drawn, size, measure],
  );
  useEffect(
    () =>
      feed.subscribe(({ transform: { scale, dx, dy } }) => {
        const style = svg.current?.style;
        if (!style) return;
        const zoomed = scale / drawn.scale;
        const [x, y] = [dx - drawn.dx * zoomed, dy - drawn.dy * zoomed];
        style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) scale(${zoomed.toFixed(4)})`;
        style.opacity = Math.abs(Math.log2(zoomed)) > FAR ? '0' : '1';
      }),
    [feed, drawn],
  );
  return (
    <svg ref={svg} className="desk-map__names" {...size} aria-hidden="true">
      <GroundText labels={texts} palette={PALETTES[theme]} />
    </svg>
  );
}

/** What lies above the map: its buttons in a corner, its scale and whose data it is along the lower edge. */
function takenBy({ width, height }: Size): Box[] {
  return [
    { x: width - BUTTONS.width, y: 0, ...BUTTONS },
    { x: 0, y: height - FOOT, width, height: FOOT },
  ];
}

/** As a town's is written, whatever they are: the name says what. */
function labelsOf(places: readonly MapPlace[]): Labels {
  return {
    type: 'FeatureCollection',
    features: places.map(({ id, name, isArea, lng, lat }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lng, lat] },
      properties: { id, name, kind: 'city', rank: isArea ? 3 : 2, radius: MARK },
    })),
  };
}
