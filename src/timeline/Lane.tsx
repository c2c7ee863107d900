import { memo, useId } from 'react';
import { useMessages } from '../messages/react.tsx';
import type { Ceasefire } from '../dataset/ceasefires.ts';
import { whenOf } from '../dataset/columns.ts';
import { useDataset } from '../state/shown.ts';
import type { TimeScale } from './geometry.ts';
import { LANE } from './geometry.ts';
import type { TimelineMark } from './layout-marks.ts';
import { softFill } from './SoftFills.tsx';
import { useMarkProps } from './TimelineMarks.tsx';
import { shapeAt } from '../ui/shapes.ts';

interface Props {
  readonly spans: readonly Ceasefire[];
  /** Talks, in the space below the spans. */
  readonly flags: readonly TimelineMark[];
  readonly scale: TimeScale;
  /** Of the plot, CSS pixels. */
  readonly width: number;
  readonly fills: string;
}

const THICKNESS = 10;
/** What the word beside a span needs, CSS pixels. */
const LABEL = 64;

/** What both sides take part in, above the incidents: ceasefires as spans, talks as flags. */
export const Lane = memo(function Lane({ spans, flags, scale, width, fills }: Props) {
  const hatch = useId();
  return (
    <g className="lane">
      <defs>
        <pattern
          id={hatch}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="lane__hatch" width="2" height="5" />
        </pattern>
      </defs>
      {spans.map((span, index) => {
        const next = spans[index + 1];
        return (
          <Span
            key={span.row}
            span={span}
            scale={scale}
            hatch={hatch}
            room={next ? scale(next.start) : width}
          />
        );
      })}
      {flags.map((flag) => (
        <Flag key={flag.subject.row} flag={flag} fills={fills} />
      ))}
    </g>
  );
});

interface SpanProps {
  readonly span: Ceasefire;
  readonly scale: TimeScale;
  readonly hatch: string;
  /** Where the room for its label ends, CSS pixels. */
  readonly room: number;
}

/** Solid while no source reports a violation; a line at the first such report, and hatched from there on. */
function Span({ span: { row, start, contested, end }, scale, hatch, room }: SpanProps) {
  const words = useMessages();
  const { columns } = useDataset();
  const props = useMarkProps({ row, time: whenOf(columns, row), tone: 'ceasefire' });
  const y = LANE / 2;
  const from = scale(start);
  const until = Math.max(scale(contested), from + 3);
  const to = Math.max(scale(end), until + 4);
  return (
    <g className="lane__span tone-ceasefire" {...props} data-from={start} data-to={end}>
      <rect className="lane__target" x={from - 4} y={y - 12} width={to - from + 8} height={24} />
      <rect
        className="lane__solid"
        x={from}
        y={y - THICKNESS / 2}
        width={until - from}
        height={THICKNESS}
      />
      <rect
        className="lane__contested"
        x={until}
        y={y - THICKNESS / 2}
        width={to - until}
        height={THICKNESS}
        fill={`url(#${hatch})`}
      />
      <line className="lane__moment" x1={until} x2={until} y1={y - 9} y2={y + 9} />
      {room - to > LABEL && (
        <text x={to + 6} y={y + 4}>
          {words.ceasefireSpan}
        </text>
      )}
      <title>{props['aria-label']}</title>
    </g>
  );
}

/** A cross on a pole that stands on the day of the talks. */
function Flag({ flag: { subject, x, y, size }, fills }: { flag: TimelineMark; fills: string }) {
  const props = useMarkProps(subject);
  const { approximate, uncertain } = subject.time;
  const half = size / 2;
  return (
    <g className="mark flag tone-diplomacy" {...props}>
      <rect className="flag__target" x={x - half} y={y - half - 1} width={size} height={size + 6} />
      <path className="flag__pole" d={`M${x - half} ${y - half}V${y + half + 5}`} />
      <path
        className="flag__cloth"
        d={`M${x - half} ${y - half}h${size}l-2.5 ${half}l2.5 ${half}h${-size}Z`}
      />
      <path
        className="mark__shape"
        d={shapeAt('diplomacy', x - 1, y, size * 0.62)}
        fill={approximate || uncertain ? softFill(fills, 'diplomacy') : undefined}
      />
      <title>{props['aria-label']}</title>
    </g>
  );
}
