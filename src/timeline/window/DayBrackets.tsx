import { memo } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { formatDayShort } from '../../time/format.ts';
import type { TimelineMark } from '../marks/layout-marks.ts';
import type { TimeScale } from '../axis/geometry.ts';
import { WIDE_DAY } from '../marks/slots.ts';

/** The gap between a bracket and the dots below it, CSS pixels. */
const GAP = 5;

interface Props {
  readonly marks: readonly TimelineMark[];
  readonly top: number;
  readonly scale: TimeScale;
  readonly width: number;
}

/** Over the dots of a wide day, a line as long as the day: nobody says at what hour they belong. */
export const DayBrackets = memo(function DayBrackets({ marks, top, scale, width }: Props) {
  const words = useMessages();
  const { zone } = useDataset();
  const days = new Map<number, { from: number; to: number; y: number }>();
  for (const { subject, whisker } of marks) {
    if (whisker) continue;
    const { form, start, end } = subject.time;
    const from = scale(start);
    const to = scale(end);
    if (form === 'date' && to - from >= WIDE_DAY) days.set(start, { from, to, y: Infinity });
  }
  for (const day of days.values()) {
    // Clear of the clock times of the day too, which can stand on top of its dots.
    for (const { x, y, size, whisker } of marks) {
      if (whisker || x < day.from || x > day.to) continue;
      day.y = Math.min(day.y, top + y - size / 2 - GAP);
    }
  }
  return (
    <g className="day-brackets" aria-hidden="true">
      {[...days].map(([start, { from, to, y }]) => {
        const left = Math.max(0, from);
        const right = Math.min(width, to);
        return (
          <g key={start}>
            <path d={`M${left} ${y}${from < 0 ? '' : 'v3v-3'}H${right}${to > width ? '' : 'v3'}`} />
            {right - left > WIDE_DAY && (
              <text x={(left + right) / 2} y={y - 4}>
                {words.anyTimeOn(formatDayShort(start, zone, words.calendar))}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
});
