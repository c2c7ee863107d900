import { scaleLinear } from 'd3-scale';
import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { groupOf } from '../evidence/categories.ts';
import type { Incident } from '../evidence/model.ts';
import { useMessages } from '../messages/react.tsx';
import { useViewStore } from '../state/react.tsx';
import { useDataset, useSelection, useWindow } from '../state/shown.ts';
import { overlaps } from '../time/interval.ts';
import type { ElementSize } from '../ui/useElementSize.ts';
import { useElementSize } from '../ui/useElementSize.ts';
import { ceasefireSpans } from './ceasefire-spans.ts';
import { DayBrackets } from './DayBrackets.tsx';
import { createDensity, densityBars } from './density.ts';
import { DensityCanvas } from './DensityCanvas.tsx';
import { DensityReadout } from './DensityReadout.tsx';
import { EdgeCounts } from './EdgeCounts.tsx';
import { AXIS, LANE, MARGIN } from './geometry.ts';
import type { TimeScale } from './geometry.ts';
import { Lane } from './Lane.tsx';
import { layoutFlags, layoutMarks } from './layout-marks.ts';
import { bindMarkStates } from './mark-states.ts';
import { SoftFills } from './SoftFills.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import { TimelineMarks } from './TimelineMarks.tsx';
import type { Axis } from './useAxis.ts';
import { useAxisWheel } from './useAxisWheel.ts';
import { useTimelinePointers } from './useTimelinePointers.ts';
import type { WindowController } from './window-controller.ts';
import { WindowSliders } from './WindowSliders.tsx';

/** More marks than these in view are a density. */
const MOST_MARKS = 3000;
/** More ceasefires in view than these are marks like others. */
const MOST_SPANS = 24;

interface Props {
  readonly axis: Axis;
  readonly controller: WindowController;
  readonly cooperative: boolean;
}

/** The instrument itself: the axis, what lies on it, and the window over both. */
export function TimelinePlot(props: Props) {
  const plot = useRef<HTMLDivElement>(null);
  const size = useElementSize(plot);
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
          label={words.densityOf(picture.laid.length)}
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

/** What is drawn of the incidents: spans, flags and marks, or bars where the marks are too many. */
function usePicture({ shown: axis }: Axis, scale: TimeScale, { width, height }: ElementSize) {
  const { domain, zone, incidents } = useDataset();
  const { matching } = useSelection();
  // Of all incidents: a filter that hides the report of a violation does not move the breakdown.
  const allSpans = useMemo(() => ceasefireSpans(incidents), [incidents]);
  const spans = useMemo(() => {
    const ids = new Set(matching.map(({ id }) => id));
    return allSpans.filter(({ incident }) => ids.has(incident.id));
  }, [allSpans, matching]);
  const layout = useMemo(() => {
    const visible = spans.filter(({ start, end }) => overlaps({ start, end }, axis));
    const asSpans = visible.length <= MOST_SPANS ? visible : [];
    const inLane = new Set(asSpans.map(({ incident }) => incident.id));
    const others = matching.filter(({ id, time }) => overlaps(time, axis) && !inLane.has(id));
    const talks = others.filter(({ category }) => groupOf(category) === 'diplomacy');
    const flags = layoutFlags(talks, { x: scale, width });
    const laid = flags
      ? others.filter(({ category }) => groupOf(category) !== 'diplomacy')
      : others;
    const top = LANE + (flags && flags.height > 0 ? flags.height + 6 : 0);
    const room = Math.max(height - top - AXIS - 2, 20);
    const marks =
      laid.length > MOST_MARKS ? null : layoutMarks(laid, { x: scale, width, height: room });
    return {
      spans: asSpans,
      hasFlags: flags !== null,
      flags: (flags?.marks ?? []).map((flag) => ({ ...flag, y: LANE + flag.y })),
      top,
      laid,
      marks: marks?.fits ? marks.marks : null,
    };
  }, [matching, spans, axis, scale, width, height]);
  const crowded = layout.marks === null;
  const density = useMemo(() => {
    if (!crowded) return null;
    const inLane = new Set(layout.spans.map(({ incident }) => incident.id));
    const isFlag = ({ category }: Incident): boolean =>
      layout.hasFlags && groupOf(category) === 'diplomacy';
    return createDensity(
      matching.filter((incident) => !inLane.has(incident.id) && !isFlag(incident)),
      domain,
    );
  }, [crowded, matching, domain, layout.spans, layout.hasFlags]);
  const bars = useMemo(
    () => density && densityBars(density, axis, width, zone),
    [density, axis, width, zone],
  );
  return { ...layout, bars };
}

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
    const start = (mark: SVGElement): number =>
      store.dataset.incidentById.get(mark.dataset['mark'] ?? '')?.time.start ?? 0;
    const ordered = drawn.toSorted((a, b) => start(a) - start(b));
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
