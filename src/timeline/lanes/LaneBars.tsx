import { Fragment } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { partyName } from '../../messages/vocabulary-names.ts';
import type { DensityBar } from '../density/density-bars.ts';
import { DensityCanvas } from '../density/DensityCanvas.tsx';
import type { TimeScale } from '../axis/geometry.ts';
import type { StepTo } from '../pointed/BarSteps.tsx';
import { PeriodBand } from '../marks/PeriodBand.tsx';
import type { LaidLane } from './party-lanes.ts';

interface Props {
  readonly lanes: readonly LaidLane[];
  /** The bars of each lane that has bars. */
  readonly bars: readonly (readonly DensityBar[] | null)[];
  readonly scale: TimeScale;
  /** The plot's width, CSS pixels. */
  readonly width: number;
  readonly onStep: StepTo;
}

/** Lanes whose marks are too many, as bars: as high in one lane as in another where they stand for as many. */
export function LaneBars({ lanes, bars, scale, width, onStep }: Props) {
  const words = useMessages();
  const tallest = Math.max(1, ...bars.flatMap((own) => own ?? []).map(({ total }) => total));
  return lanes.map(({ party, subjects, top, height, marks, band, barsFrom }, at) => {
    const own = bars[at];
    if (!own || barsFrom === null) return null;
    const name = partyName(party, words).text;
    const upper = top + barsFrom;
    const count = subjects.length - marks.length - (band?.count ?? 0);
    return (
      <Fragment key={party.id}>
        <DensityCanvas
          {...{ scale, width, tallest, onStep }}
          bars={own}
          top={upper}
          height={top + height - upper}
          label={words.laneOf(name, words.densityOf(count))}
        />
        {band && <PeriodBand band={band} top={top} width={width} of={name} />}
      </Fragment>
    );
  });
}
