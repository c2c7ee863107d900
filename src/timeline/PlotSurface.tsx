import type { ReactNode, RefObject } from 'react';
import { useDataset, useWindow } from '../state/selection/shown.ts';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import type { ElementSize } from '../ui/useElementSize.ts';
import { EdgeCounts } from './window/EdgeCounts.tsx';
import type { PlotGeometry, TimeScale } from './axis/geometry.ts';
import { GRIP_WIDTHS } from './window/handles.ts';
import { TimeAxis } from './axis/TimeAxis.tsx';
import type { Axis } from './axis/useAxis.ts';
import { useAxisWheel } from './axis/useAxisWheel.ts';
import { useTimelinePointers } from './window/useTimelinePointers.ts';
import type { WindowController } from './window/window-controller.ts';
import { WindowSliders } from './window/WindowSliders.tsx';
import { isOneYear } from '../time/years.ts';

/** What every way of drawing a plot is given. */
export interface PlotProps {
  readonly axis: Axis;
  readonly controller: WindowController;
  /** Whether a wheel without Ctrl scrolls the page. */
  readonly cooperative: boolean;
  /** Called before a press of a key moves the window. */
  readonly onKeyPress: () => void;
  readonly geometry: PlotGeometry;
  readonly size: ElementSize;
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly scale: TimeScale;
}

/** What pointers and keys work on: the axis, the window over it, and between them whatever is drawn of the incidents. */
export function PlotSurface({ children, ...props }: PlotProps & { readonly children: ReactNode }) {
  const { axis, controller, cooperative, onKeyPress, geometry, size, plot, scale } = props;
  const { zone, domain } = useDataset();
  const years = !isOneYear(domain, zone);
  const { width, height } = size;
  const grip = GRIP_WIDTHS[useMediaQuery('(any-pointer: coarse)') ? 'coarse' : 'fine'];
  const pointers = useTimelinePointers(scale, axis, controller, {
    ...size,
    axisHeight: geometry.axis,
    grip,
  });
  useAxisWheel(plot, scale, axis, cooperative);
  const y = height - geometry.axis;
  return (
    <div
      className="timeline__surface"
      data-dragging={pointers.dragging ?? undefined}
      {...pointers.handlers}
    >
      <WindowShade scale={scale} height={y} />
      {geometry.axis > 0 && (
        <svg className="timeline__layer" width={width} height={height}>
          <TimeAxis
            scale={scale}
            shown={axis.shown}
            y={y}
            zone={zone}
            width={width}
            years={years}
          />
        </svg>
      )}
      {children}
      {geometry.axis > 0 && <EdgeCounts axis={axis} />}
      <WindowSliders
        plot={plot}
        scale={scale}
        width={width}
        height={y}
        grip={grip}
        controller={controller}
        onKeyPress={onKeyPress}
      />
    </div>
  );
}

/** Shades what the window covers. A component of its own, so that a move of the window renders nothing else. */
function WindowShade({ scale, height }: { readonly scale: TimeScale; readonly height: number }) {
  const window = useWindow();
  const from = scale(window.start);
  return (
    <div
      className="timeline__window"
      style={{
        transform: `translateX(${from}px)`,
        width: Math.max(scale(window.end) - from, 1),
        height,
      }}
    />
  );
}
