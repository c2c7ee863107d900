import { memo, useMemo } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import type { TimeInterval } from '../../time/interval.ts';
import type { Tick } from '../../time/ticks.ts';
import { isDayStart } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';
import { axisLabels, axisTicks, LABEL_OFFSET } from './axis-labels.ts';
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

export const TimeAxis = memo(function TimeAxis({ scale, shown, y, width, zone, years }: Props) {
  const { calendar } = useMessages();
  const words = useMemo(() => ({ zone, calendar, years }), [zone, calendar, years]);
  const pixels = scale(shown.end) - scale(shown.start);
  const ticks = useMemo(() => axisTicks(shown, pixels, words), [shown, pixels, words]);
  const labels = axisLabels(ticks, scale, width, words);
  return (
    <g className="axis" transform={`translate(0 ${y})`} aria-hidden="true">
      <line className="axis__line" x1={0} x2={width} />
      {ticks.map((tick, at) => {
        const label = labels[at] ?? null;
        return (
          <g
            key={tick.at}
            transform={`translate(${scale(tick.at)} 0)`}
            className={tick.major ? 'axis__major' : 'axis__minor'}
          >
            {isMidnight(tick, zone) && <line className="axis__midnight" y1={-y} />}
            <line y2={tick.major ? 6 : 3} />
            {label !== null && (
              <text y={15} textAnchor="start" x={LABEL_OFFSET}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
});

/** Whether a tick among hours is a midnight, whose line goes up through the plot. */
function isMidnight({ at, unit }: Tick, zone: Zone): boolean {
  return unit === 'hour' && isDayStart(at, zone);
}
