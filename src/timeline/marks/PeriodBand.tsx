import { useMessages } from '../../messages/messages-context.tsx';
import type { PeriodBand as Band } from './layout-periods.ts';

interface Props {
  readonly band: Band;
  /** The band's upper edge from the top of the plot, CSS pixels. */
  readonly top: number;
  /** The plot's width, CSS pixels. */
  readonly width: number;
  /** Whose lane it lies in, where the plot has lanes. */
  readonly of?: string;
}

/** What is over a period, too much for lines of its own: one band, with its number. */
export function PeriodBand({ band: { count, from, to, height, hasWords }, top, width, of }: Props) {
  const words = useMessages();
  const text = words.rowOfPeriods(count);
  return (
    <div
      className={`period-band${from + to > width ? ' is-late' : ''}`}
      style={{ top, left: from, width: to - from, height }}
      role="img"
      aria-label={of === undefined ? text : words.laneOf(of, text)}
    >
      {hasWords && text}
    </div>
  );
}
