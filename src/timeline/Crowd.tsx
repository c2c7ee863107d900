import { useMessages } from '../messages/react.tsx';
import type { DensityBar } from './density.ts';
import { DensityCanvas } from './DensityCanvas.tsx';
import type { TimeScale } from './geometry.ts';
import type { PeriodBand as Band } from './marks/layout-periods.ts';
import { PeriodBand } from './marks/PeriodBand.tsx';

interface Props {
  readonly bars: readonly DensityBar[] | null;
  readonly band: Band | null;
  readonly scale: TimeScale;
  /** The upper edge of the band, that of the bars, and their lower one, CSS pixels from the top of the plot. */
  readonly top: number;
  readonly upper: number;
  readonly lower: number;
  /** Of the plot, CSS pixels. */
  readonly width: number;
  /** How many incidents the bars stand for. */
  readonly count: number;
}

/** What stands for incidents that are too many for marks: bars, and a band of those over a period. */
export default function Crowd({ bars, band, scale, top, upper, lower, width, count }: Props) {
  const words = useMessages();
  return (
    <>
      {bars && (
        <DensityCanvas
          bars={bars}
          scale={scale}
          top={upper}
          width={width}
          height={lower - upper}
          label={words.densityOf(count)}
        />
      )}
      {band && <PeriodBand band={band} top={top} width={width} />}
    </>
  );
}
