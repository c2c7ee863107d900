import { useEffect } from 'react';
import { PACE } from '../../time/pace.ts';
import type { MapCondition, MapReport } from './map-status.ts';

/** Tells of a map that is waited for, and of which a part may never come. @param waits whether it is to be drawn at all */
export function useLateMap(
  { drawn, attempt }: MapCondition,
  waits: boolean,
  report: (report: MapReport) => void,
): void {
  useEffect(() => {
    if (drawn || !waits) return;
    const timer = setTimeout(() => report('late'), PACE.stalled);
    return () => clearTimeout(timer);
  }, [drawn, attempt, waits, report]);
}
