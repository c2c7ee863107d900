import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { nameIn } from '../../../../evidence/name-in.ts';
import { isArea } from '../../../../evidence/is-area.ts';
import { boundsAround } from '../../../../geo/circle.ts';
import type { Bounds, LngLat } from '../../../../geo/lng-lat.ts';
import type { MapPlace, Sketch } from '../../../../map/desk/sketch.ts';
import { FIRST_CONDITION, nextCondition } from '../../../../map/view/map-status.ts';
import type { MapCondition, MapFault, MapReport } from '../../../../map/view/map-status.ts';
import { deskPlaceWords as words } from '../../../../messages/desk-rooms/desk-place-words.ts';
import { PACE } from '../../../../time/pace.ts';
import { placeDraftOf } from '../../../coding/place-draft.ts';
import type { PlaceDraft } from '../../../coding/place-draft.ts';
import { farthestCorner } from '../../../coding/place-outline.ts';
import { datasetOf } from '../../../records/desk-records.ts';
import type { Records } from '../../../records/desk-records.ts';
import { useDesk, useRecords } from '../../desk-context.tsx';
import { groundBounds } from '../../world/ground-bounds.ts';
import { writtenPoint } from '../written-point.ts';

/** What the desk's map shows, where it looks, and how it is. */
export interface PlacesOnMap {
  readonly places: readonly MapPlace[];
  readonly shown: string | null;
  readonly sketch: Sketch;
  readonly isPutting: boolean;
  readonly look: Bounds;
  readonly lookAt: (point: LngLat) => void;
  readonly lookAtAll: () => void;
  readonly condition: MapCondition;
  readonly report: (report: MapReport) => void;
  /** `data-map` of the region. */
  readonly status: 'loading' | 'idle' | 'moving' | 'unavailable';
  /** What keeps the map from being whole; null where nothing does. */
  readonly fault: MapFault | 'no-ground' | 'part' | null;
  readonly setGround: (state: 'coming' | 'there' | 'failed') => void;
}

/** A place is looked at with so much around it at least, kilometres. */
const LEAST_AROUND = 5;

/**
 * @param shown the place of the dataset that is looked at; null where none is
 * @param isSeen whether it was chosen where the map looks already
 */
export function usePlacesOnMap(shown: string | null, isSeen: boolean): PlacesOnMap {
  const records = useRecords();
  const placing = useDesk(({ placing: now }) => now);
  const begun = useDesk(({ placingBegun }) => placingBegun);
  const [condition, report] = useReducer(nextCondition, FIRST_CONDITION);
  const [ground, setGround] = useState<'coming' | 'there' | 'failed'>('coming');
  const [look, setLook] = useState(() => groundBounds(records, null));
  // What is typed is whole once it has stood for a while: the map does not follow each letter.
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);
  const looked = begun ?? shown;
  useEffect(() => () => clearTimeout(soon.current), [looked]);
  const [last, setLast] = useState(looked);
  if (last !== looked) {
    setLast(looked);
    const draft = begun ?? (shown === null ? null : placeDraftOf(records, shown));
    if (draft?.point && (begun || !isSeen))
      setLook(around(draft.point, reachOf(draft, draft.point)));
  }
  const places = useMemo(() => marksOf(records, placing?.id ?? null), [records, placing?.id]);
  const sketch = useMemo(
    () => sketchOf(placing ?? (shown === null ? null : placeDraftOf(records, shown)), placing),
    [placing, records, shown],
  );
  const failed = condition.fault ?? (ground === 'failed' ? 'no-ground' : null);
  const fault = failed ?? (condition.part && 'part');
  return {
    places,
    shown,
    sketch,
    isPutting: placing !== null,
    look,
    lookAt: (point) => {
      clearTimeout(soon.current);
      const next = around(point, Number(placing?.radius) || 0);
      soon.current = setTimeout(() => setLook(next), PACE.settled);
    },
    lookAtAll: () => {
      const [southWest, northEast] = groundBounds(records, placing?.point ?? null);
      // Another box each time, though it be the same: the map may have been moved.
      setLook([southWest, northEast]);
    },
    condition,
    report,
    status: fault ? 'unavailable' : ground === 'there' ? condition.status : 'loading',
    fault,
    setGround,
  };
}

/** How far a place reaches from its point, kilometres: as far as its radius and its outline. */
function reachOf({ radius, outline }: PlaceDraft, point: LngLat): number {
  return Math.max(Number(radius) || 0, outline ? farthestCorner(point, outline) : 0);
}

function around(point: LngLat, radiusKm: number): Bounds {
  return boundsAround(point, Math.max(radiusKm, LEAST_AROUND));
}

function marksOf(records: Records, but: string | null): MapPlace[] {
  const [language = 'en'] = datasetOf(records).languages ?? [];
  return [...records.place.values()].flatMap(({ geometry, properties: { id, names, kind } }) => {
    if (id === but) return [];
    const [lng, lat] = geometry.coordinates;
    const name = nameIn(names, language).text;
    return [{ id, name, label: words.named(name, kind), isArea: isArea({ kind }), lng, lat }];
  });
}

/** @param placing that is made, and can be moved; null where the draft is only looked at */
function sketchOf(draft: PlaceDraft | null, placing: PlaceDraft | null): Sketch {
  if (!draft) return { point: null, radiusKm: null, rings: [], corners: null, handle: null };
  const { point, radius, outline, corners, name } = draft;
  const km = Number(radius);
  return {
    point,
    radiusKm: radius.trim() !== '' && km > 0 && Number.isFinite(km) ? km : null,
    rings: !outline
      ? []
      : outline.type === 'Polygon'
        ? outline.coordinates
        : outline.coordinates.flat(),
    corners,
    handle: placing && point ? words.handle(name.trim(), writtenPoint(point)) : null,
  };
}
