import type { PointerEvent } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { nearestValue } from './given-values.ts';
import type { GivenValue } from './given-values.ts';
import { labelledTicks, percentOf, shareOf } from './plot-scale.ts';
import type { PlotScale } from './plot-scale.ts';

/** CSS pixels: half of a tick's height, and the length of an arrow. */
const HALF_TICK = 6;
const ARROW = 18;

interface Props {
  readonly values: readonly GivenValue[];
  readonly scale: PlotScale;
  /** The position of the value that is told about. */
  readonly picked: number | null;
  /** The pointer is nearest to this value. */
  readonly onPoint: (at: number) => void;
}

/** The values of one measure on a scale: a tick at a number, an arrow where more or fewer are possible. */
export function RangePlot({ values, scale, picked, onPoint }: Props) {
  const point = (event: PointerEvent<SVGElement>): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const nearest = nearestValue(values, ((event.clientX - left) / width) * scale.end);
    if (nearest !== null) onPoint(nearest);
  };
  return (
    <svg className="range" aria-hidden="true" onPointerMove={point} onPointerDown={point}>
      {/* Takes the pointer between the lines. */}
      <rect className="range__ground" width="100%" height="100%" />
      {scale.ticks.map((tick) => (
        <line key={tick} className="range__rule" {...at(tick, scale)} y1="0" y2="100%" />
      ))}
      <line className="range__base" x1="0" x2="100%" y1="50%" y2="50%" />
      {/* From here on heights are from the middle of the row. */}
      <svg y="50%" overflow="visible">
        {values.map((value, index) => (
          <g key={index} className={index === picked ? 'range__value is-picked' : 'range__value'}>
            <ValueMark value={value} scale={scale} />
          </g>
        ))}
      </svg>
    </svg>
  );
}

function ValueMark({ value: { min, max }, scale }: { value: GivenValue; scale: PlotScale }) {
  const ticks = [...new Set([min, max])].filter((bound) => bound !== undefined);
  return (
    <>
      {ticks.map((bound) => (
        <line key={bound} {...at(bound, scale)} y1={-HALF_TICK} y2={HALF_TICK} />
      ))}
      {min !== undefined && max !== undefined && min !== max && (
        <line x1={at(min, scale).x1} x2={at(max, scale).x1} />
      )}
      {min !== undefined && max === undefined && <Arrow from={min} scale={scale} towards={1} />}
      {min === undefined && max !== undefined && <Arrow from={max} scale={scale} towards={-1} />}
    </>
  );
}

/** Nested, so that its length is in pixels and its place in parts of the plot. */
function Arrow({ from, scale, towards }: { from: number; scale: PlotScale; towards: 1 | -1 }) {
  const tip = towards * ARROW;
  return (
    <svg x={at(from, scale).x1} overflow="visible">
      <path d={`M0 0H${tip}m${-towards * 5}-4 ${towards * 5} 4 ${-towards * 5} 4`} />
    </svg>
  );
}

/** The numbers of the scale, below all rows. */
export function RangeAxis({ scale }: { scale: PlotScale }) {
  const words = useMessages();
  return (
    <svg className="range-axis" aria-hidden="true">
      {labelledTicks(scale).map((tick) => (
        <text key={tick} x={at(tick, scale).x1} y="12">
          {words.countOnly(tick)}
        </text>
      ))}
    </svg>
  );
}

/** A vertical line's place along the scale. */
function at(value: number, { end }: PlotScale): { x1: string; x2: string } {
  const x = percentOf(shareOf(value, 0, end));
  return { x1: x, x2: x };
}
