import { useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, Ref } from 'react';
import type { OwnGround } from '../../evidence/model.ts';
import type { Bounds } from '../../geo/lng-lat.ts';
import { fromMercator, screenTransform } from '../../geo/web-mercator.ts';
import type { Camera, Size } from '../../geo/web-mercator.ts';
import { deskPlaceWords as words } from '../../messages/desk-rooms/desk-place-words.ts';
import { useElementSize } from '../../ui/useElementSize.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { BasemapSvg } from '../basemap/BasemapSvg.tsx';
import { PALETTES } from '../basemap/palette.ts';
import type { CameraFeed } from '../view/camera-feed.ts';
import { reachable } from '../view/camera-target.ts';
import type { GroundHandle } from './LiveGround.tsx';
import { cameraOn, deskLimits } from './useDeskView.ts';

interface Props {
  readonly ref: Ref<GroundHandle>;
  readonly basemap: Basemap | null;
  readonly own: OwnGround | null;
  readonly theme: 'light' | 'dark';
  readonly look: Bounds;
  readonly feed: CameraFeed;
  readonly describedBy: string;
}

/** How far an arrow key moves the map, CSS pixels. */
const STEP = 80;
const KEYS: Readonly<Record<string, readonly [x: number, y: number, zoom: number]>> = {
  ArrowLeft: [-STEP, 0, 0],
  ArrowRight: [STEP, 0, 0],
  ArrowUp: [0, -STEP, 0],
  ArrowDown: [0, STEP, 0],
  '+': [0, 0, 1],
  '=': [0, 0, 1],
  '-': [0, 0, -1],
};

/** The ground as a picture, where there is no interactive map: it moves by keys, by its buttons and by hand. */
export function StillGround({ ref, look, feed, describedBy, theme, ...drawn }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const size = useElementSize(box);
  const [moved, setMoved] = useState<{ readonly look: Bounds; readonly camera: Camera } | null>(
    null,
  );
  const limits = deskLimits(look);
  const camera = size && (moved?.look === look ? moved.camera : cameraOn(look, size, limits));
  useLayoutEffect(() => {
    if (camera && size) feed.set(camera, size);
  }, [feed, camera, size]);
  const move = (x: number, y: number, zoom: number): void => {
    if (camera && size)
      setMoved({ look, camera: reachable(shifted(camera, size, x, y, zoom), size, limits) });
  };
  useImperativeHandle(ref, () => ({ zoomBy: (levels) => move(0, 0, levels) }));
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = KEYS[event.key];
    if (!way || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(...way);
  };
  const onPointerMove = ({ buttons, movementX, movementY }: PointerEvent): void => {
    if (buttons === 1) move(-movementX, -movementY, 0);
  };
  return (
    <div
      ref={box}
      className="desk-map__canvas desk-map__still"
      role="application"
      // As a map's canvas, it takes the arrow keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={words.canvas}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
    >
      {camera && size && (
        <BasemapSvg
          {...drawn}
          {...size}
          hasLabels={false}
          transform={screenTransform(camera, size)}
          palette={PALETTES[theme]}
        />
      )}
    </div>
  );
}

function shifted(camera: Camera, size: Size, x: number, y: number, zoom: number): Camera {
  const { scale, dx, dy } = screenTransform(camera, size);
  const middle = fromMercator({
    x: (size.width / 2 + x - dx) / scale,
    y: (size.height / 2 + y - dy) / scale,
  });
  return { ...middle, zoom: camera.zoom + zoom };
}
