import { useMemo } from 'react';
import { createDensity } from '../../dataset/density.ts';
import { GROUPS } from '../../evidence/categories.ts';
import { useMessages } from '../../messages/react.tsx';
import { useDataset } from '../../state/shown.ts';
import { densityBars } from '../density.ts';
import { DensityCanvas } from '../DensityCanvas.tsx';
import type { TimeScale } from '../geometry.ts';
import type { Axis } from '../useAxis.ts';
import type { PlacedLane } from './usePartyLanes.ts';

interface Props {
  readonly lane: PlacedLane;
  readonly axis: Axis;
  readonly scale: TimeScale;
  /** Of the plot, CSS pixels. */
  readonly width: number;
}

/** A lane whose marks are too many, as bars. */
export function LaneBars({ lane, axis: { shown }, scale, width }: Props) {
  const { subjects, party, top, height } = lane;
  const words = useMessages();
  const { domain, zone } = useDataset();
  const bars = useMemo(() => {
    const density = createDensity((count) => {
      for (const { tone, time } of subjects) count(GROUPS.indexOf(tone), time.start, time.end);
    }, domain);
    return densityBars(density, shown, width, zone);
  }, [subjects, domain, zone, shown, width]);
  const label = words.laneOf(words.parties[party], words.densityOf(subjects.length));
  return (
    <DensityCanvas
      bars={bars}
      scale={scale}
      top={top}
      width={width}
      height={height}
      label={label}
    />
  );
}
