import { Fragment, useMemo } from 'react';
import { createDensity } from '../../dataset/density.ts';
import { GROUPS } from '../../evidence/categories.ts';
import { useMessages } from '../../messages/react.tsx';
import { useDataset } from '../../state/shown.ts';
import { isOverPeriod } from '../../time/when.ts';
import { densityBars } from '../density.ts';
import { DensityCanvas } from '../DensityCanvas.tsx';
import type { TimeScale } from '../geometry.ts';
import { PeriodBand } from '../marks/PeriodBand.tsx';
import type { Axis } from '../useAxis.ts';
import type { LaidLane } from './party-lanes.ts';

interface Props {
  readonly lanes: readonly LaidLane[];
  readonly axis: Axis;
  readonly scale: TimeScale;
  /** Of the plot, CSS pixels. */
  readonly width: number;
}

/** Lanes whose marks are too many, as bars: as high in one lane as in another where they stand for as many. */
export function LaneBars({ lanes, axis: { shown }, scale, width }: Props) {
  const words = useMessages();
  const { domain, zone } = useDataset();
  const drawn = useMemo(
    () =>
      lanes.map(({ subjects }) => {
        const density = createDensity((count) => {
          for (const { tone, time } of subjects)
            if (!isOverPeriod(time)) count(GROUPS.indexOf(tone), time.start, time.end);
        }, domain);
        return densityBars(density, shown, width, zone);
      }),
    [lanes, domain, zone, shown, width],
  );
  const tallest = Math.max(1, ...drawn.flat().map(({ total }) => total));
  return lanes.map(({ party, subjects, top, height, marks, band, barsFrom }, at) => {
    const name = words.parties[party];
    const upper = top + (barsFrom ?? 0);
    const count = subjects.length - marks.length - (band?.count ?? 0);
    return (
      <Fragment key={party}>
        <DensityCanvas
          bars={drawn[at]!}
          scale={scale}
          top={upper}
          width={width}
          height={top + height - upper}
          label={words.laneOf(name, words.densityOf(count))}
          tallest={tallest}
        />
        {band && <PeriodBand band={band} top={top} width={width} of={name} />}
      </Fragment>
    );
  });
}
