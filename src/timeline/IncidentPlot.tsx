import { useId } from 'react';
import { useMessages } from '../messages/react.tsx';
import { DayBrackets } from './DayBrackets.tsx';
import { DensityCanvas } from './DensityCanvas.tsx';
import { DensityReadout } from './DensityReadout.tsx';
import { Lane } from './Lane.tsx';
import { MarkGroup } from './MarkGroup.tsx';
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
  const { layout, bars } = usePicture(axis, scale, size, geometry);
  const { spans, talks, marks, top, laid } = layout;
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
        {bars && geometry.axis > 0 && (
          <DensityReadout bars={bars} scale={scale} plot={plot} top={top} width={width} />
        )}
      </PlotSurface>
      {rows && (
        <PlotRows
          lane={spans.length + talks.length > 0}
          periods={marks?.filter(({ whisker }) => whisker).length ?? 0}
          bars={bars !== null}
        />
      )}
    </>
  );
}
