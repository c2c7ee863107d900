import { useMessages } from '../../messages/messages-context.tsx';
import type { DensityBar } from '../density/density-bars.ts';
import { DensityCanvas } from '../density/DensityCanvas.tsx';
import type { TimeScale } from '../axis/geometry.ts';
import type { PeriodBand as Band } from './layout-periods.ts';
import type { StepTo } from '../pointed/BarSteps.tsx';
import { PeriodBand } from './PeriodBand.tsx';

interface Props {
  readonly bars: readonly DensityBar[] | null;
  readonly band: Band | null;
  readonly scale: TimeScale;
  /** The upper edge of the band, that of the bars, and their lower one, CSS pixels from the top of the plot. */
  readonly top: number;
  readonly upper: number;
  readonly lower: number;
  /** The plot's width, CSS pixels. */
  readonly width: number;
  /** How many incidents the bars stand for. */
  readonly count: number;
  readonly onStep: StepTo;
}

/** What stands for incidents that are too many for marks: bars, and a band of those over a period. */
export default function Crowd(props: Props) {
  const { bars, band, scale, top, upper, lower, width, count, onStep } = props;
  const words = useMessages();
  return (
    <>
      {bars && (
        <DensityCanvas
          {...{ bars, scale, width, onStep }}
          top={upper}
          height={lower - upper}
          label={words.densityOf(count)}
        />
      )}
      {band && <PeriodBand band={band} top={top} width={width} />}
    </>
  );
}
