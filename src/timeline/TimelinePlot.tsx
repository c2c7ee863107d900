import { scaleLinear } from 'd3-scale';
import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useMessages } from '../messages/react.tsx';
import { useViewStore } from '../state/react.tsx';
import { useDataset, useWindow } from '../state/shown.ts';
import type { ElementSize } from '../ui/useElementSize.ts';
import { useElementSize } from '../ui/useElementSize.ts';
import { DayBrackets } from './DayBrackets.tsx';
import { DensityCanvas } from './DensityCanvas.tsx';
import { DensityReadout } from './DensityReadout.tsx';
import { EdgeCounts } from './EdgeCounts.tsx';
import { AXIS, MARGIN } from './geometry.ts';
import type { TimeScale } from './geometry.ts';
import { Lane } from './Lane.tsx';
import { bindMarkStates, rowOf } from './mark-states.ts';
import { SoftFills } from './SoftFills.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import { TimelineMarks } from './TimelineMarks.tsx';
import type { Axis } from './useAxis.ts';
import { useAxisWheel } from './useAxisWheel.ts';
import { usePicture } from './usePicture.ts';
import { useTimelinePointers } from './useTimelinePointers.ts';
import type { WindowController } from './window-controller.ts';
import { WindowSliders } from './WindowSliders.tsx';

interface Props {
  readonly axis: Axis;
  readonly controller: WindowController;
  readonly cooperative: boolean;
}

/** The instrument itself: the axis, what lies on it, and the window over both. */
export function TimelinePlot(props: Props) {
  const plot = useRef<HTMLDivElement>(null);
  const size = useElementSize(plot, { later: true });
  return (
    <div ref={plot} className="timeline__plot">
      {size && <SizedPlot {...props} size={size} plot={plot} />}
    </div>
  );
}

interface SizedProps extends Props {
  readonly size: ElementSize;
  readonly plot: { readonly current: HTMLDivElement | null };
}

function SizedPlot({ axis, controller, cooperative, size, plot }: SizedProps) {
  const words = useMessages();
  const { zone, domain } = useDataset();
  const years = zone.toWall(domain.start).year !== zone.toWall(domain.end - 1).year;
  const { width, height } = size;
  const { shown: axisShown } = axis;
  const scale: TimeScale = useMemo(
    () =>
      scaleLinear([axisShown.start, axisShown.end], [MARGIN, Math.max(width - MARGIN, MARGIN + 1)]),
    [axisShown, width],
  );
  const pointers = useTimelinePointers(scale, axis, controller, size);
  useAxisWheel(plot, scale, axis, cooperative);
  const picture = usePicture(axis, scale, size);
  return (
    <div
      className="timeline__surface"
      data-dragging={pointers.dragging ?? undefined}
      {...pointers.handlers}
    >
      {picture.bars && (
        <DensityCanvas
          bars={picture.bars}
          scale={scale}
          top={picture.top}
          width={width}
          height={height - AXIS - picture.top}
          label={words.densityOf(picture.laid)}
        />
      )}
      <WindowShade scale={scale} height={height - AXIS} />
      <svg className="timeline__picture" width={width} height={height}>
        <TimeAxis
          scale={scale}
          shown={axisShown}
          y={height - AXIS}
          zone={zone}
          width={width}
          years={years}
        />
      </svg>
      <Marks picture={picture} scale={scale} size={size} />
      {picture.bars && (
        <DensityReadout
          bars={picture.bars}
          scale={scale}
          plot={plot}
          top={picture.top}
          width={width}
        />
      )}
      <EdgeCounts axis={axis} />
      <WindowSliders
        plot={plot}
        scale={scale}
        width={width}
        height={height - AXIS}
        controller={controller}
      />
    </div>
  );
}

/** What the window covers: by itself, so that a move of the window draws nothing else anew. */
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

type Picture = ReturnType<typeof usePicture>;

interface MarksProps {
  readonly picture: Picture;
  readonly scale: TimeScale;
  readonly size: ElementSize;
}

/** The marks as one stop of the Tab key: arrows go from mark to mark in order of time. */
function Marks({ picture, scale, size }: MarksProps) {
  const words = useMessages();
  const store = useViewStore();
  const root = useRef<HTMLDivElement>(null);
  const fills = useId();
  const { spans, flags, marks, top } = picture;
  useLayoutEffect(
    () => (root.current ? bindMarkStates(root.current, store) : undefined),
    [store, spans, flags, marks, scale],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined || !root.current) return;
    const drawn = [...root.current.querySelectorAll<SVGElement>('[data-mark]')];
    const at = drawn.indexOf(document.activeElement as SVGElement);
    if (at < 0) return;
    event.preventDefault();
    const ordered = drawn.toSorted((a, b) => rowOf(a) - rowOf(b));
    const to = ordered.indexOf(drawn[at]!) + step;
    ordered[Math.max(0, Math.min(ordered.length - 1, to))]?.focus();
  };
  return (
    <div ref={root} role="group" aria-label={words.timelineMarks} onKeyDown={onKeyDown}>
      <svg className="timeline__picture" width={size.width} height={size.height}>
        <SoftFills fills={fills} />
        <Lane spans={spans} flags={flags} scale={scale} width={size.width} fills={fills} />
        {marks && <DayBrackets marks={marks} top={top} scale={scale} width={size.width} />}
      </svg>
      {marks && <TimelineMarks marks={marks} top={top} size={size} fills={fills} />}
    </div>
  );
}
