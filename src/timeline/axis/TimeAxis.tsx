import { memo, useMemo } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import {
  formatClock,
  formatDay,
  formatDayAndClockShort,
  formatDayShort,
  formatMonthShort,
  shortened,
} from '../../time/format.ts';
import type { CalendarWords } from '../../time/format.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { timeTicks } from '../../time/ticks.ts';
import type { Tick } from '../../time/ticks.ts';
import { isDayStart } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';
import type { TimeScale } from './geometry.ts';

interface Props {
  readonly scale: TimeScale;
  /** What the axis shows, epoch milliseconds UTC. */
  readonly shown: TimeInterval;
  /** The axis's line and the plot's width, CSS pixels. */
  readonly y: number;
  readonly width: number;
  readonly zone: Zone;
  /** Whether the domain holds days of several years. */
  readonly years: boolean;
}

const LABEL_WIDTH = 52;
/** What a letter of a label takes, a little more than most, CSS pixels. */
const LETTER_WIDTH = 6.8;
/** What the first label needs where it says the day of its hour, or the year of its day. */
const LONG_LABEL_WIDTH = 90;

export const TimeAxis = memo(function TimeAxis({ scale, shown, y, width, zone, years }: Props) {
  const { calendar } = useMessages();
  const ticks = useMemo(() => timeTicks(shown, width, LABEL_WIDTH, zone), [shown, width, zone]);
  const firstMajor = ticks.find((tick) => tick.major);
  const isCovered = (tick: Tick): boolean =>
    tick !== firstMajor &&
    (years || tick.unit === 'hour') &&
    firstMajor !== undefined &&
    firstMajor.unit !== 'year' &&
    scale(tick.at) - scale(firstMajor.at) < LONG_LABEL_WIDTH;
  const labelOf = (tick: Tick): string | null => {
    if (!tick.major || isCovered(tick)) return null;
    const label = tickLabel(tick, tick === firstMajor, years, zone, calendar);
    // Cut off at the edge it would be another date.
    return scale(tick.at) + 3 + label.length * LETTER_WIDTH <= width ? label : null;
  };
  return (
    <g className="axis" transform={`translate(0 ${y})`} aria-hidden="true">
      <line className="axis__line" x1={0} x2={width} />
      {ticks.map((tick) => {
        const label = labelOf(tick);
        return (
          <g
            key={tick.at}
            transform={`translate(${scale(tick.at)} 0)`}
            className={tick.major ? 'axis__major' : 'axis__minor'}
          >
            {isMidnight(tick, zone) && <line className="axis__midnight" y1={-y} />}
            <line y2={tick.major ? 6 : 3} />
            {label !== null && (
              <text y={15} textAnchor="start" x={3}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
});

/** Among hours, the line between two days goes up through the plot. */
function isMidnight({ at, unit }: Tick, zone: Zone): boolean {
  return unit === 'hour' && isDayStart(at, zone);
}

/** The month stands where it begins and on the first label, and so does the year where there are several. */
function tickLabel(
  { at, unit }: Tick,
  first: boolean,
  years: boolean,
  zone: Zone,
  calendar: CalendarWords,
): string {
  const { year, month, day, hour } = zone.toWall(at);
  if (unit === 'year') return String(year);
  if (years && (first || (month === 1 && day === 1 && hour === 0))) {
    return unit === 'month'
      ? formatMonthShort(at, zone, calendar)
      : formatDay(at, zone, shortened(calendar));
  }
  if (unit === 'month') return calendar.monthsShort[month - 1] ?? '';
  if (unit === 'hour' && hour !== 0) {
    const clock = formatClock(at, zone, calendar);
    return first ? formatDayAndClockShort(at, zone, calendar) : clock;
  }
  return first || day === 1 || unit === 'hour' ? formatDayShort(at, zone, calendar) : String(day);
}
