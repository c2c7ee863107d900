import { memo, useId } from 'react';
import type { Ceasefire } from '../../dataset/indexes/ceasefires.ts';
import { groupAt, whenOf } from '../../dataset/indexes/columns.ts';
import { useDataset } from '../../state/selection/shown.ts';
import type { TimeScale } from '../axis/geometry.ts';
import type { TimelineMark } from './layout-marks.ts';
import { softFill } from './SoftFills.tsx';
import { useMarkProps } from './TimelineMarks.tsx';
import { shapeAt } from '../../ui/shapes.ts';

interface Props {
  readonly spans: readonly Ceasefire[];
  readonly talks: readonly TimelineMark[];
  readonly scale: TimeScale;
  /** The row's height, CSS pixels. */
  readonly height: number;
  readonly fills: string;
}

const THICKNESS = 8;

/** What both sides take part in, in one row above the incidents: ceasefires as spans, talks as marks on them. */
export const Lane = memo(function Lane({ spans, talks, scale, height, fills }: Props) {
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
      {spans.map((span) => (
        <Span key={span.row} span={span} scale={scale} hatch={hatch} height={height} />
      ))}
      {talks.map((mark) => (
        <Talk key={mark.subject.row} mark={mark} fills={fills} />
      ))}
    </g>
  );
});

interface SpanProps {
  readonly span: Ceasefire;
  readonly scale: TimeScale;
  readonly hatch: string;
  readonly height: number;
}

/** A ceasefire: solid while no source reports a violation, a line at the first such report, hatched from there on. */
function Span({ span: { row, start, contested, end }, scale, hatch, height }: SpanProps) {
  const dataset = useDataset();
  const { tone } = groupAt(dataset, row);
  const props = useMarkProps({ row, time: whenOf(dataset.columns, row) });
  const y = height / 2;
  const from = scale(start);
  const until = Math.max(scale(contested), from + 3);
  const to = Math.max(scale(end), until + 4);
  return (
    <g className={`lane__span tone-${tone}`} {...props} data-from={start} data-to={end}>
      <rect className="lane__target" x={from - 4} y={0} width={to - from + 8} height={height} />
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
      <line className="lane__moment" x1={until} x2={until} y1={1} y2={height - 1} />
    </g>
  );
}

/** A mark, clear of a span that it lies on. */
function Talk({ mark: { subject, x, y, size }, fills }: { mark: TimelineMark; fills: string }) {
  const { mark: shape, tone } = groupAt(useDataset(), subject.row);
  const props = useMarkProps(subject);
  const { approximate, uncertain } = subject.time;
  const half = size / 2 + 1;
  return (
    <g className={`mark talk tone-${tone}`} {...props}>
      <rect className="talk__target" x={x - half} y={y - half} width={2 * half} height={2 * half} />
      <path className="talk__halo" d={shapeAt(shape, x, y, size)} />
      <path
        className="mark__shape"
        d={shapeAt(shape, x, y, size)}
        fill={approximate || uncertain ? softFill(fills, tone) : undefined}
      />
    </g>
  );
}
