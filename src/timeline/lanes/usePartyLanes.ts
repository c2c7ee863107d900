import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Party } from '../../evidence/model.ts';
import { createShownRows, cutOf } from '../../state/shown-rows.ts';
import { useDataset, useSelection } from '../../state/shown.ts';
import type { ElementSize } from '../../ui/useElementSize.ts';
import type { PlotGeometry, TimeScale } from '../geometry.ts';
import type { Axis } from '../useAxis.ts';
import { layoutLanes, partyLanes } from './party-lanes.ts';
import type { LaidLane } from './party-lanes.ts';

/** Of more incidents than these every one would be a mark in several lanes, and a move of the axis take too long. */
const MOST_INCIDENTS = 5000;

/** The parties that a dataset has lanes for; none where it has one voice, or too many incidents. */
export function partiesWithLanes(dataset: Dataset): readonly Party[] {
  if (dataset.columns.length > MOST_INCIDENTS) return [];
  const parties = dataset.speakingParties();
  return parties.length > 1 ? parties : [];
}

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
    const inAxis = createShownRows(dataset, matching, cutOf(dataset, axis));
    const parties = partiesWithLanes(dataset);
    const lanes = partyLanes(inAxis.slice(0, inAxis.length), parties, dataset);
    return layoutLanes(lanes, { x: scale, width, height: height - geometry.axis });
  }, [dataset, matching, axis, scale, width, height, geometry]);
}
