import { Fragment, useEffect, useRef, useState } from 'react';
import type { LngLat } from '../../../../geo/lng-lat.ts';
import { WORLD_CREDITS } from '../../../../ground/world-credits.ts';
import { useLateMap } from '../../../../map/view/useLateMap.ts';
import type { MapCondition } from '../../../../map/view/map-status.ts';
import { deskPlaceWords as words } from '../../../../messages/desk-rooms/desk-place-words.ts';
import { useElementSize } from '../../../../ui/useElementSize.ts';
import { useMediaQuery } from '../../../../ui/useMediaQuery.ts';
import { useDesk, useOwnGround, useRecords } from '../../desk-context.tsx';
import { useLatePart } from '../../useLatePart.ts';
import { WORLD } from '../../world/desk-world.tsx';
import { useDeskGround } from '../../world/useDeskGround.ts';
import { useIdle } from '../../world/useIdle.ts';
import type { PlacesOnMap } from './usePlacesOnMap.ts';

const loadMap = () => import('../../../../map/desk/PlacesMap.tsx');

interface Props {
  readonly map: PlacesOnMap;
  readonly onPick: (id: string) => void;
  readonly onPress: (point: LngLat, zoom: number) => void;
  readonly onMove: (point: LngLat, zoom: number) => void;
  readonly onBack: () => void;
}

/** The map, once there is time and room for it, and what it lacks where it lacks something. */
export function MapBox({ map, ...handlers }: Props) {
  const { condition, report, fault, setGround, places, shown, sketch, isPutting, look } = map;
  const box = useRef<HTMLDivElement>(null);
  const size = useElementSize(box);
  const isIdle = useIdle();
  const isWanted = isIdle && size !== null;
  const records = useRecords();
  const own = useOwnGround();
  const placed = useDesk(({ placing }) => placing?.point ?? null);
  const ground = useDeskGround(WORLD, { records, own, placed }, isWanted);
  const part = useLatePart(loadMap, {
    isWanted,
    attempt: condition.attempt,
    onError: () => report('not-loaded'),
  });
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)');
  const { basemap, isFailed } = ground;
  const groundIs = basemap ? 'there' : isFailed ? 'failed' : 'coming';
  useEffect(() => setGround(groundIs), [setGround, groundIs]);
  useLateMap(condition, isWanted, report);
  const isDrawn = useDrawnGround(basemap, condition.status);
  const retry = (): void => {
    if (fault === 'no-ground') ground.again();
    else report('retry');
  };
  return (
    <div ref={box} className="desk-map">
      {part && (
        <part.PlacesMap
          key={condition.attempt}
          {...handlers}
          {...{ basemap, own, reducedMotion, look, places, shown, sketch, isPutting }}
          theme={isDark ? 'dark' : 'light'}
          isStill={condition.fault !== null}
          onWhole={map.lookAtAll}
          onReport={report}
        />
      )}
      {basemap && (
        <p className="desk-map__credits">
          {WORLD_CREDITS.map(({ name, href }, at) => (
            <Fragment key={name}>
              {at > 0 && ' · '}
              <a href={href} target="_blank" rel="noreferrer">
                {name}
              </a>
            </Fragment>
          ))}
        </p>
      )}
      {!fault && (!condition.drawn || !isDrawn) && (
        <p className="desk-map__notice">{words.loading}</p>
      )}
      {fault && (
        <div className="desk-map__notice" role="alert">
          <p>{words.fault[fault]}</p>
          {fault !== 'no-webgl' && (
            <button type="button" className="button" onClick={retry}>
              {words.retry}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** Whether a ground was ever drawn whole: until then what is seen is not land and sea. */
function useDrawnGround(basemap: object | null, status: MapCondition['status']): boolean {
  const [seen, setSeen] = useState({ basemap, wasBusy: false, isDrawn: false });
  if (seen.isDrawn || basemap === null) return seen.isDrawn;
  // The map rests as the ground comes: it has drawn it once it was busy with it and rests again.
  const next = {
    basemap,
    wasBusy: seen.wasBusy || status !== 'idle',
    isDrawn: seen.wasBusy && status === 'idle',
  };
  if (next.wasBusy !== seen.wasBusy || next.isDrawn || seen.basemap !== basemap) setSeen(next);
  return next.isDrawn;
}
