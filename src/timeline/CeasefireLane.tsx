import { useId } from 'react';
import type { ScaleLinear } from 'd3-scale';
import { useMessages } from '../messages/react.tsx';
import { useViewActions } from '../state/react.tsx';
import { useDataset } from '../state/shown.ts';
import { formatWhen } from '../time/format.ts';
import { pressOnKey } from '../ui/activate.ts';
import type { CeasefireSpan } from './ceasefire-spans.ts';

interface Props {
  readonly spans: readonly CeasefireSpan[];
  readonly scale: ScaleLinear<number, number>;
  /** The lane's middle and the plot's width, CSS pixels. */
  readonly y: number;
  readonly width: number;
  readonly shownIds: ReadonlySet<string>;
}

const THICKNESS = 10;

/** Ceasefires as spans: solid while no source reports a violation, hatched from the first such report on. */
export function CeasefireLane({ spans, scale, y, width, shownIds }: Props) {
  const words = useMessages();
  const { zone } = useDataset();
  const actions = useViewActions();
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
      {spans.map(({ incident, start, contested, end }, index) => {
        const from = scale(start);
        const until = Math.max(scale(contested), from + 3);
        const to = Math.max(scale(end), until + 4);
        const next = spans[index + 1];
        const room = (next ? scale(next.start) : width) - to;
        return (
          <g
            key={incident.id}
            role="button"
            tabIndex={0}
            className={`lane__span tone-ceasefire${shownIds.has(incident.id) ? '' : ' is-ghost'}`}
            aria-label={words.timelineMark(
              incident.title,
              formatWhen(incident.time, zone, words.calendar),
            )}
            onClick={() => actions.openIncident(incident.id)}
            onKeyDown={pressOnKey(() => actions.openIncident(incident.id))}
          >
            <rect
              className="lane__target"
              x={from - 4}
              y={y - 12}
              width={to - from + 8}
              height={24}
            />
            <rect x={from} y={y - THICKNESS / 2} width={until - from} height={THICKNESS} />
            <rect
              className="lane__contested"
              x={until}
              y={y - THICKNESS / 2}
              width={to - until}
              height={THICKNESS}
              fill={`url(#${hatch})`}
            />
            <line className="lane__moment" x1={until} x2={until} y1={y - 9} y2={y + 9} />
            {room > 64 && (
              <text x={to + 6} y={y + 4}>
                {words.ceasefireSpan}
              </text>
            )}
            <title>{incident.title}</title>
          </g>
        );
      })}
    </g>
  );
}
