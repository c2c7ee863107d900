import { useMemo } from 'react';
import { createDensity } from '../../dataset/indexes/density.ts';
import { useDataset } from '../../state/selection/shown.ts';
import { densityBars } from '../density/density-bars.ts';
import type { DensityBar } from '../density/density-bars.ts';
import type { Axis } from '../axis/useAxis.ts';
import type { LaidLane } from './party-lanes.ts';

/** The bars of each lane, null for those that have marks; null where all have. */
export function useLaneBars(
  lanes: readonly LaidLane[],
  { shown }: Axis,
  width: number,
): readonly (readonly DensityBar[] | null)[] | null {
  const { domain, zone, vocabulary } = useDataset();
  const groups = vocabulary.groups.length;
  return useMemo(() => {
    if (lanes.every(({ barsFrom }) => barsFrom === null)) return null;
    return lanes.map(({ subjects, barsFrom }) => {
      if (barsFrom === null) return null;
      const density = createDensity(
        (count) => {
          for (const { group, over, time } of subjects)
            if (!over) count(group, time.start, time.end);
        },
        groups,
        domain,
      );
      return densityBars(density, groups, shown, width, zone);
    });
  }, [lanes, groups, domain, zone, shown, width]);
}
