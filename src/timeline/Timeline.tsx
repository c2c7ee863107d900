import { scaleLinear } from 'd3-scale';
import { useMemo, useRef } from 'react';
import { useMessages } from '../messages/react.tsx';
import { useViewActions } from '../state/react.tsx';
import { useDataset, useIncidentsShown, useWindow } from '../state/shown.ts';
import { formatInterval, shortened } from '../time/format.ts';
import { useElementSize } from '../ui/useElementSize.ts';
import { CeasefireLane } from './CeasefireLane.tsx';
import { ceasefireSpans } from './ceasefire-spans.ts';
import { layoutMarks } from './layout-marks.ts';
import { StepButtons } from './StepButtons.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import { TimelineMarks } from './TimelineMarks.tsx';
import { createWindowController } from './window-controller.ts';
import { useWindowDrag } from './useWindowDrag.ts';
import { WindowHandle } from './WindowHandle.tsx';

/** Heights inside the plot, CSS pixels; the plot's own height is the stylesheet's. */
const LANE = 24;
const AXIS = 24;
const MARGIN = 22;
/** Narrower plots get short month names. */
const SHORT_DATES_BELOW = 560;

/** The timeline: when each incident is reported to have happened, and the window that all of the page follows. */
export function Timeline() {
  const words = useMessages();
  const dataset = useDataset();
  const window = useWindow();
  const shown = useIncidentsShown();
  const actions = useViewActions();
  const plot = useRef<HTMLDivElement>(null);
  const size = useElementSize(plot);
  const domain = dataset.info.time;
  const controller = useMemo(
    () => createWindowController(domain, dataset.zone),
    [domain, dataset.zone],
  );
  const width = size?.width ?? 0;
  const height = size?.height ?? 0;

  const scale = useMemo(
    () =>
      scaleLinear([domain.start, domain.end], [MARGIN, Math.max(width - MARGIN, MARGIN + 1)]).clamp(
        true,
      ),
    [domain, width],
  );
  const spans = useMemo(() => ceasefireSpans(dataset.incidents), [dataset]);
  const layout = useMemo(() => {
    const inLane = new Set(spans.map((span) => span.incident.id));
    return layoutMarks(
      dataset.incidents.filter((incident) => !inLane.has(incident.id)),
      { x: scale, width, height: Math.max(height - LANE - AXIS - 2, 20) },
    );
  }, [dataset, spans, scale, width, height]);
  const shownIds = useMemo(() => new Set(shown.map((incident) => incident.id)), [shown]);
  const drag = useWindowDrag(scale, controller, (height - AXIS) / 2);
  const calendar =
    width > 0 && width < SHORT_DATES_BELOW ? shortened(words.calendar) : words.calendar;
  const whole = window.start === domain.start && window.end === domain.end;

  return (
    <section className="timeline" aria-label={words.timelineRegion}>
      <div className="timeline__bar">
        <StepButtons />
        <h2 className="timeline__range">{formatInterval(window, dataset.zone, calendar)}</h2>
        <p className="timeline__count">
          {words.incidentCount(shown.length)}
          <span className="timeline__zone">{words.timeZoneNote(dataset.zone.id)}</span>
        </p>
        <button
          type="button"
          className="button timeline__all"
          aria-label={words.showAllDates}
          aria-disabled={whole}
          onClick={() => {
            actions.beginGesture(false);
            actions.setWindow(null);
          }}
        >
          <span className="timeline__all-text">{words.showAllDates}</span>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M1 3v10M15 3v10M3.5 8h9M6 5.5 3.5 8 6 10.5M10 5.5 12.5 8 10 10.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
            />
          </svg>
        </button>
      </div>
      <div
        ref={plot}
        className="timeline__plot"
        {...drag.handlers}
        data-dragging={drag.active || undefined}
      >
        {size && (
          <>
            <svg className="timeline__picture" width={width} height={height}>
              <rect
                className="timeline__window"
                x={scale(window.start)}
                y={0}
                width={Math.max(scale(window.end) - scale(window.start), 1)}
                height={height - AXIS}
              />
              <TimeAxis
                scale={scale}
                domain={domain}
                y={height - AXIS}
                zone={dataset.zone}
                width={width}
              />
              <CeasefireLane
                spans={spans}
                scale={scale}
                y={LANE / 2}
                shownIds={shownIds}
                width={width}
              />
              <TimelineMarks layout={layout} top={LANE} shownIds={shownIds} />
            </svg>
            {(['start', 'end'] as const).map((which) => (
              <WindowHandle
                key={which}
                which={which}
                x={scale(window[which])}
                height={height - AXIS}
                controller={controller}
              />
            ))}
          </>
        )}
      </div>
    </section>
  );
}
