import { useEffect, useRef, useState } from 'react';
import type { OwnGround } from '../../../evidence/model.ts';
import type { Bounds, LngLat } from '../../../geo/lng-lat.ts';
import type { GroundedDataset } from '../../../ground/ground-options.ts';
import { decodeBasemap } from '../../../map/basemap/basemap.ts';
import type { Basemap } from '../../../map/basemap/basemap.ts';
import { datasetOf } from '../../records/desk-records.ts';
import type { Records } from '../../records/desk-records.ts';
import { groundBounds, wantsAnother } from './ground-bounds.ts';
import { makeDeskGround } from './make-desk-ground.ts';

/** The ground of the desk's map. */
export interface DeskGround {
  /** Null until the first has come, and where none comes. */
  readonly basemap: Basemap | null;
  /** What it is made for. */
  readonly bounds: Bounds;
  readonly isFailed: boolean;
  readonly again: () => void;
}

/** So long places have lain where they lie before another ground is made: what is typed is whole by then. Milliseconds. */
const SETTLED = 1500;

/** What a ground is made for. */
export interface GroundedPlaces {
  readonly records: Records;
  /** Lines, areas and names of the dataset's own. */
  readonly own: OwnGround | null;
  /** The point of the place that is made; null where there is none. */
  readonly placed: LngLat | null;
}

/**
 * A ground for where the dataset's places lie, made on this machine once the page has time for it. Another one takes its
 * place where they come to lie elsewhere, once they have stayed so for a while.
 * @param folder the absolute address of the world's files, with a final slash
 */
export function useDeskGround(
  folder: string,
  { records, own, placed }: GroundedPlaces,
  isWanted: boolean,
): DeskGround {
  const [bounds, setBounds] = useState(() => groundBounds(records, placed));
  const [basemap, setBasemap] = useState<Basemap | null>(null);
  const [failed, setFailed] = useState<object | null>(null);
  const [attempt, setAttempt] = useState(0);
  const now = useRef(records);
  useEffect(() => {
    now.current = records;
    const settled = setTimeout(() => {
      const next = groundBounds(records, placed);
      setBounds((made) => (wantsAnother(made, next) ? next : made));
    }, SETTLED);
    return () => clearTimeout(settled);
  }, [records, placed]);
  useEffect(() => {
    if (!isWanted) return;
    const ending = new AbortController();
    makeDeskGround({ folder, grounded: grounded(now.current, own, bounds) }, ending.signal)
      .then((topology) => !ending.signal.aborted && setBasemap(decodeBasemap(topology)))
      .catch((error: unknown) => {
        if (ending.signal.aborted) return;
        console.warn('Dateline: no ground for the map.', error);
        setFailed(bounds);
      });
    return () => ending.abort();
  }, [folder, own, bounds, isWanted, attempt]);
  const again = (): void => {
    setFailed(null);
    setAttempt(attempt + 1);
  };
  return { basemap, bounds, isFailed: failed === bounds, again };
}

function grounded(records: Records, own: OwnGround | null, bounds: Bounds): GroundedDataset {
  const { languages } = datasetOf(records);
  return {
    info: { bounds, ...(languages && { languages }) },
    basemap: own,
    places: Array.from(records.place.values(), ({ geometry, properties }) => {
      const [lng, lat] = geometry.coordinates;
      return { ...properties, lng, lat };
    }),
  };
}
