import { useCallback, useId, useState } from 'react';
import { Later } from '../../ui/lazy/Later.tsx';
import { lazyPart } from '../../ui/lazy/lazy-part.ts';
import { DayBrackets } from '../window/DayBrackets.tsx';
import { Lane } from './Lane.tsx';
import { MarkGroup } from './MarkGroup.tsx';
import { pointedIn } from '../pointed/pointed-plot.ts';
import type { PointedAt } from '../pointed/pointed.ts';
import { PointedCard } from '../pointed/PointedCard.tsx';
import { PlotRows } from '../PlotRows.tsx';
import { PlotSurface } from '../PlotSurface.tsx';
import type { PlotProps } from '../PlotSurface.tsx';
import { SoftFills } from './SoftFills.tsx';
import { TimelineMarks } from './TimelineMarks.tsx';
import { usePlotMarks } from '../density/usePlotMarks.ts';

/** Loads when marks are first too many. */
const crowdPart = lazyPart('timeline-crowd', () => import('./Crowd.tsx'));

/** One plot of all incidents: ceasefires and talks, what lasted long, and dots, or bars where dots don't fit. */
export function IncidentPlot({ rows, ...props }: PlotProps & { readonly rows: boolean }) {
  const { axis, geometry, size, plot, scale } = props;
  const fills = useId();
  const [stepped, onStep] = useState<PointedAt | null>(null);
  const { layout, bars, begunIn } = usePlotMarks(axis, scale, size, geometry);
  const { spans, talks, marks, band, over, isBars, top, below, laid } = layout;
  const upper = top + below;
  const find = useCallback(
    (at: PointedAt) => pointedIn({ marks, band, bars, begunIn, scale, top, upper }, at),
    [marks, band, top, upper, bars, scale, begunIn],
  );
  const { width, height } = size;
  const lower = height - geometry.axis;
  const crowd = { bars, band, scale, top, upper, lower, width, count: laid, onStep };
  return (
    <>
      <PlotSurface {...props}>
        {(bars ?? band) && (
          <Later part={crowdPart}>{({ default: Crowd }) => <Crowd {...crowd} />}</Later>
        )}
        <MarkGroup layout={layout}>
          <svg className="timeline__layer" width={width} height={height}>
            <SoftFills fills={fills} />
            <Lane spans={spans} talks={talks} scale={scale} height={geometry.lane} fills={fills} />
            <DayBrackets marks={marks} top={top} scale={scale} width={width} />
          </svg>
          <TimelineMarks marks={marks} top={top} size={size} fills={fills} />
        </MarkGroup>
      </PlotSurface>
      <PointedCard plot={plot} width={width} find={find} stepped={stepped} />
      {rows && (
        <PlotRows lane={spans.length + talks.length > 0} over={band ? 0 : over} bars={isBars} />
      )}
    </>
  );
}
