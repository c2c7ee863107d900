import type { DensityBar } from '../density/density-bars.ts';
import type { TimeScale } from '../axis/geometry.ts';
import type { TimelineMark } from '../marks/layout-marks.ts';
import type { PeriodBand } from '../marks/layout-periods.ts';
import { pointedBand, pointedBar } from './pointed-bars.ts';
import type { BegunIn } from './pointed-bars.ts';
import { pointedMark } from './pointed.ts';
import type { Pointed, PointedAt } from './pointed.ts';

/** What a plot, or a lane of one, has drawn of its incidents. */
export interface Drawn {
  readonly marks: readonly TimelineMark[];
  readonly band: PeriodBand | null;
  readonly bars: readonly DensityBar[] | null;
  readonly begunIn: BegunIn;
  readonly scale: TimeScale;
  /** The upper edge of the marks and the band, and that of the bars, CSS pixels from the top of the plot. */
  readonly top: number;
  readonly upper: number;
}

/** Hit test of a plot: a mark or the band, and below them, all along its height, a bar. */
export function pointedIn(drawn: Drawn, at: PointedAt): Pointed | null {
  const { marks, band, bars, begunIn, scale, top, upper } = drawn;
  const isInBars = bars !== null && at.row === null && at.y >= upper;
  const there = isInBars ? null : pointedMark(marks, top, at);
  if (there) return there;
  return (band && pointedBand(band, top, at)) ?? (bars && pointedBar(bars, scale, begunIn, at));
}
