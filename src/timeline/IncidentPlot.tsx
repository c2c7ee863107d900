import { useCallback, useId } from 'react';
import { useMessages } from '../messages/react.tsx';
import { useDataset } from '../state/shown.ts';
import { DayBrackets } from './DayBrackets.tsx';
import { DensityCanvas } from './DensityCanvas.tsx';
import { Lane } from './Lane.tsx';
import { MarkGroup } from './MarkGroup.tsx';
import { pointedBar } from './marks/pointed-bars.ts';
import { pointedMark, pointedRow } from './marks/pointed.ts';
import type { PointedAt } from './marks/pointed.ts';
import { PointedCard } from './marks/PointedCard.tsx';
import { PlotRows } from './PlotRows.tsx';
import { PlotSurface } from './PlotSurface.tsx';
import type { PlotProps } from './PlotSurface.tsx';
import { SoftFills } from './SoftFills.tsx';
import { TimelineMarks } from './TimelineMarks.tsx';
import { usePicture } from './usePicture.ts';

/** One plot of all incidents: ceasefires and talks, what lasted long, and dots, or bars where dots don't fit. */
export function IncidentPlot({ rows, ...props }: PlotProps & { readonly rows: boolean }) {
  const { axis, geometry, size, plot, scale } = props;
  const words = useMessages();
  const fills = useId();
  const dataset = useDataset();
  const { layout, bars, matching } = usePicture(axis, scale, size, geometry);
  const { spans, talks, marks, over, isBars, top, laid } = layout;
  const find = useCallback(
    (at: PointedAt) => {
      if (marks) return pointedMark(marks, top, at);
      if (at.row !== null) return pointedRow(at.row, at.x);
      return bars && pointedBar(bars, scale, dataset, matching, at);
    },
    [marks, top, bars, scale, dataset, matching],
  );
  const { width, height } = size;
  const bottom = height - geometry.axis;
  return (
    <>
      <PlotSurface {...props}>
        {bars && (
          <DensityCanvas
            bars={bars}
            scale={scale}
            top={top}
            width={width}
            height={bottom - top}
            label={words.densityOf(laid)}
          />
        )}
        <MarkGroup layout={layout}>
          <svg className="timeline__picture" width={width} height={height}>
            <SoftFills fills={fills} />
            <Lane spans={spans} talks={talks} scale={scale} height={geometry.lane} fills={fills} />
            {marks && <DayBrackets marks={marks} top={top} scale={scale} width={width} />}
          </svg>
          {marks && <TimelineMarks marks={marks} top={top} size={size} fills={fills} />}
        </MarkGroup>
      </PlotSurface>
      <PointedCard plot={plot} width={width} find={find} />
      {rows && <PlotRows lane={spans.length + talks.length > 0} over={over} bars={isBars} />}
    </>
  );
}
