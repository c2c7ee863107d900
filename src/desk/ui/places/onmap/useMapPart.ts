import { useEffect, useEffectEvent, useState } from 'react';
import { importAgain } from '../../../../ui/lazy/import-again.ts';

const load = () => import('../../../../map/desk/PlacesMap.tsx');
type MapPart = Awaited<ReturnType<typeof load>>;

/** The code that draws the map, which comes once it is wanted; null until then. @param attempt how often it was tried before */
export function useMapPart(
  isWanted: boolean,
  attempt: number,
  onError: () => void,
): MapPart | null {
  const [part, setPart] = useState<MapPart | null>(null);
  const failed = useEffectEvent(onError);
  useEffect(() => {
    if (!isWanted || part) return;
    let isOver = false;
    importAgain(load, attempt).then(
      (come) => !isOver && setPart(come),
      (error: unknown) => {
        console.warn('Dateline: the map did not come.', error);
        if (!isOver) failed();
      },
    );
    return () => {
      isOver = true;
    };
  }, [isWanted, part, attempt]);
  return part;
}
