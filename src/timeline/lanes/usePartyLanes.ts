import { useMemo } from 'react';
import { isOverRow } from '../../state/reading-order.ts';
import { createShownRows } from '../../state/selection/shown-rows.ts';
import { useDataset, useSelection } from '../../state/selection/shown.ts';
import type { ElementSize } from '../../ui/useElementSize.ts';
import type { PlotGeometry, TimeScale } from '../axis/geometry.ts';
import type { Axis } from '../axis/useAxis.ts';
import { layoutLanes, partyLanes } from './party-lanes.ts';
import type { LaidLane } from './party-lanes.ts';
import { partiesWithLanes } from './parties-with-lanes.ts';

/** The lanes of what the axis shows and the filters let pass, one below the other. */
export function usePartyLanes(
  { shown: axis }: Axis,
  scale: TimeScale,
  { width, height }: ElementSize,
  geometry: PlotGeometry,
): readonly LaidLane[] {
  const dataset = useDataset();
  const { matching } = useSelection();
  return useMemo(() => {
    const inAxis = createShownRows(dataset, matching, axis);
    const parties = partiesWithLanes(dataset);
    const lanes = partyLanes(inAxis.slice(0, inAxis.length), parties, dataset, (row) =>
      isOverRow(dataset, row),
    );
    return layoutLanes(lanes, { x: scale, width, height: height - geometry.axis });
  }, [dataset, matching, axis, scale, width, height, geometry]);
}
