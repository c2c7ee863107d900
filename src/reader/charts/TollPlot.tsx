import { Fragment } from 'react';
import type { PointerEvent } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { formatDay, shortened } from '../../time/format.ts';
import type { TimeInterval } from '../../time/interval.ts';
import type { RovingPick } from '../../ui/keys/useRovingPick.ts';
import { percentOf } from './plot-scale.ts';
import type { PlotScale } from './plot-scale.ts';
import { nearestPoint } from './toll-plot.ts';
import type { TollPoint } from './toll-plot.ts';

interface Props {
  readonly title: string;
  readonly points: readonly TollPoint[];
  readonly period: TimeInterval;
  readonly scale: PlotScale;
  /** What a point says to those who can't see it. */
  readonly nameOf: (point: TollPoint) => string;
  readonly picking: RovingPick;
}

/** The totals of a line over time, from zero to a round number; each point is in reach of keys, pointer and finger. */
export function TollPlot({ title, points, period, scale, nameOf, picking }: Props) {
  const words = useMessages();
  const { zone } = useDataset();
  const point = (event: PointerEvent<SVGElement>): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    picking.pick(nearestPoint(points, (event.clientX - left) / width));
  };
  const day = (instant: number): string => formatDay(instant, zone, shortened(words.calendar));
  return (
    <div className="toll-plot">
      <span className="toll-plot__end" aria-hidden="true">
        {words.countOnly(scale.end)}
      </span>
      <span className="toll-plot__zero" aria-hidden="true">
        {words.countOnly(0)}
      </span>
      <svg
        className="toll-plot__area"
        role="listbox"
        tabIndex={-1}
        aria-label={words.totalsPlot(title)}
        onPointerMove={point}
        onPointerDown={point}
        onKeyDown={picking.onKeyDown}
      >
        <rect className="range__ground" width="100%" height="100%" />
        <line className="range__rule" x1="0" x2="100%" y1="0" y2="0" />
        <line className="range__base" x1="0" x2="100%" y1="100%" y2="100%" />
        <Stairs points={points} />
        {points.map((one, at) => (
          <Point
            key={`${one.step.tally.id} ${at}`}
            point={one}
            name={nameOf(one)}
            itemProps={picking.itemProps(at)}
          />
        ))}
      </svg>
      <p className="toll-plot__dates" aria-hidden="true">
        <span>{day(period.start)}</span>
        <span>{day(period.end - 1)}</span>
      </p>
    </div>
  );
}

/** Each total holds until the next one is told; after the last nothing is known. */
function Stairs({ points }: { points: readonly TollPoint[] }) {
  return (
    <g className="toll-plot__stairs">
      {points.slice(1).map(({ x, y }, at) => {
        const before = points[at]!;
        const [left, right] = [percentOf(before.x), percentOf(x)];
        const level = percentOf(before.y);
        return (
          <Fragment key={at}>
            <line x1={left} x2={right} y1={level} y2={level} />
            <line x1={right} x2={right} y1={level} y2={percentOf(y)} />
          </Fragment>
        );
      })}
    </g>
  );
}

interface PointProps {
  readonly point: TollPoint;
  readonly name: string;
  readonly itemProps: ReturnType<RovingPick['itemProps']>;
}

/** A full dot at a number, an empty one where more or fewer are possible, with a dashed line that way. */
function Point({ point: { step, x, y }, name, itemProps }: PointProps) {
  const { min, max } = step.figure;
  return (
    <svg
      {...itemProps}
      className="toll-plot__point"
      aria-label={name}
      x={percentOf(x)}
      y={percentOf(y)}
      overflow="visible"
    >
      <circle className="toll-plot__ring" r="8" />
      {max === undefined && <path className="toll-plot__more" d="M0-4V-12" />}
      {min === undefined && <path className="toll-plot__more" d="M0 4V12" />}
      <circle className={min === max ? 'toll-plot__dot' : 'toll-plot__dot is-open'} r="4" />
    </svg>
  );
}
