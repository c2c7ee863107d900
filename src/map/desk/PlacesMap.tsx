import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react';
import type { OwnGround } from '../../evidence/model.ts';
import type { Bounds, LngLat } from '../../geo/lng-lat.ts';
import { deskPlaceWords as words } from '../../messages/desk-rooms/desk-place-words.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { buildStyle } from '../basemap/style.ts';
import { createCameraFeed } from '../view/camera-feed.ts';
import type { MapReport } from '../view/map-status.ts';
import { ScaleBar } from '../view/ScaleBar.tsx';
import { hearPresses, isMap } from './map-presses.ts';
import { LiveGround } from './LiveGround.tsx';
import type { GroundHandle } from './LiveGround.tsx';
import { MOST_MARKS, PlaceMarkers, placesInView } from './PlaceMarkers.tsx';
import { PlaceNames } from './PlaceNames.tsx';
import { StillGround } from './StillGround.tsx';
import { SketchLayer } from './SketchLayer.tsx';
import type { MapPlace, Sketch } from './sketch.ts';
import { useRestedFrame } from './useRestedFrame.ts';

export interface PlacesMapProps {
  /** Null until there is one: plain ground. */
  readonly basemap: Basemap | null;
  /** Lines, areas and names of the dataset's own. */
  readonly own: OwnGround | null;
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  /** Whether the interactive map can't be had, and a picture stands in. */
  readonly isStill: boolean;
  /** What the map looks at; another object moves it. */
  readonly look: Bounds;
  readonly places: readonly MapPlace[];
  /** The id of the place that is looked at; null where none is. */
  readonly shown: string | null;
  readonly sketch: Sketch;
  /** Whether a place is made, so that the map is pressed to put its point or a corner. */
  readonly isPutting: boolean;
  readonly onPick: (id: string) => void;
  /** The map was pressed, or the point moved. */
  readonly onPress: (point: LngLat, zoom: number) => void;
  readonly onMove: (point: LngLat, zoom: number) => void;
  /** Takes the last corner back of an outline that is being drawn. */
  readonly onBack: () => void;
  /** All places are to be seen. */
  readonly onWhole: () => void;
  readonly onReport: (report: MapReport) => void;
}

/** The desk's map: the dataset's places, and the one that is made, which is put where the map is pressed. */
export function PlacesMap(props: PlacesMapProps) {
  const { basemap, own, theme, reducedMotion, look, places, shown, sketch, isPutting } = props;
  const helpId = useId();
  const around = useRef<HTMLDivElement>(null);
  const [feed] = useState(createCameraFeed);
  const style = useMemo(
    () => buildStyle({ theme, basemap, relief: null, own }),
    [theme, basemap, own],
  );
  const ground = useRef<GroundHandle>(null);
  const onPress = useEffectEvent(props.onPress);
  useEffect(() => {
    const box = around.current;
    return box ? hearPresses(box, feed, (point, zoom) => onPress(point, zoom)) : undefined;
  }, [feed]);
  const rested = useRestedFrame(feed);
  const inView = useMemo(() => (rested ? placesInView(places, rested) : []), [places, rested]);
  return (
    <div
      ref={around}
      className="desk-map__box"
      role="presentation"
      onKeyDown={({ key, target }) => {
        if (key === 'Backspace' && isMap(target)) props.onBack();
      }}
    >
      {props.isStill ? (
        <StillGround ref={ground} {...{ basemap, own, theme, look, feed }} describedBy={helpId} />
      ) : (
        <LiveGround
          ref={ground}
          {...{ feed, style, reducedMotion, look }}
          describedBy={helpId}
          onReport={props.onReport}
        />
      )}
      <p id={helpId} hidden>
        {words.canvasHelp}
      </p>
      <span className="desk-map__middle" aria-hidden="true" />
      {rested && <PlaceNames {...{ basemap, own, places: inView, feed, rested, theme }} />}
      <PlaceMarkers
        places={inView}
        shown={shown}
        isPutting={isPutting}
        feed={feed}
        onPick={props.onPick}
      />
      <SketchLayer sketch={sketch} feed={feed} onMove={props.onMove} />
      <ScaleBar feed={feed} />
      {inView.length === MOST_MARKS && <p className="desk-map__many">{words.many(MOST_MARKS)}</p>}
      <div className="desk-map__zoom">
        <button
          type="button"
          className="button button--icon"
          aria-label={words.zoomIn}
          onClick={() => ground.current?.zoomBy(1)}
        >
          +
        </button>
        <button
          type="button"
          className="button button--icon"
          aria-label={words.zoomOut}
          onClick={() => ground.current?.zoomBy(-1)}
        >
          −
        </button>
        <button
          type="button"
          className="button button--icon"
          aria-label={words.whole}
          onClick={props.onWhole}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path
              d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.75"
            />
          </svg>
        </button>
      </div>
    </div>
  );
}
