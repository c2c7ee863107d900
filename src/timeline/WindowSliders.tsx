import { useEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useSlider, useSliderThumb } from 'react-aria/useSlider';
import { useSliderState } from 'react-stately/useSliderState';
import type { SliderState } from 'react-stately/useSliderState';
import { useMessages } from '../messages/react.tsx';
import { useViewActions, useViewStore } from '../state/react.tsx';
import { useDataset, useWindow } from '../state/shown.ts';
import { windowOf } from '../state/selection.ts';
import { formatDayAndClock, formatDayWithWeekday } from '../time/format.ts';
import { DAY, SECOND } from '../time/interval.ts';
import type { TimeInterval } from '../time/interval.ts';
import { isDayStart } from '../time/zone.ts';
import type { TimeScale } from './geometry.ts';
import type { SnapUnit, WindowController, WindowEnd } from './window-controller.ts';

const WEEK = 7;
const ENDS: readonly WindowEnd[] = ['start', 'end'];

/** The sliders are for keys and assistive technology alone: the plot has the pointers. */
const FORMAT = new Intl.NumberFormat('en');

interface Props {
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly scale: TimeScale;
  /** Of the plot, CSS pixels. */
  readonly width: number;
  /** Of a handle, CSS pixels. */
  readonly height: number;
  readonly controller: WindowController;
}

/**
 * The window's two ends as native sliders that lie over their handles. A value counts days from the domain's start;
 * what it says is the written date. Arrows move a day, with Shift an hour; Page a week; Home and End as far as may be.
 */
export function WindowSliders({ plot, scale, width, height, controller }: Props) {
  const words = useMessages();
  const { domain } = useDataset();
  const store = useViewStore();
  const actions = useViewActions();
  const window = useWindow();
  const last = Math.round((domain.end - domain.start) / DAY);
  const days = (instant: number): number =>
    Math.max(0, Math.min(last, Math.round((instant - domain.start) / DAY)));
  const held = useRef(false);
  const values = [days(window.start), days(window.end)];

  const step = (which: WindowEnd, by: number, unit: SnapUnit): void => {
    const { view, dragging } = store.getState();
    // A key that is kept down is one gesture.
    if (!held.current && !dragging) actions.beginGesture(false);
    actions.setWindow(controller.stepEnd(windowOf(store.dataset, view), which, by, unit));
  };
  const sliders = useSliderState({
    value: values,
    minValue: 0,
    maxValue: last,
    numberFormatter: FORMAT,
    onChange(next: number[]) {
      ENDS.forEach((which, index) => {
        const by = next[index]! - values[index]!;
        if (by !== 0) step(which, by, 'day');
      });
    },
  });
  const state: SliderState = { ...sliders, pageSize: WEEK };
  const { groupProps } = useSlider({ 'aria-label': words.windowEnds }, state, plot);
  return (
    <div {...groupProps}>
      {ENDS.map((which, index) => (
        <WindowSlider
          key={which}
          which={which}
          index={index}
          state={state}
          plot={plot}
          window={window}
          x={scale(window[which])}
          width={width}
          height={height}
          onHour={(by) => step(which, by, 'hour')}
          onKey={(repeated) => {
            held.current = repeated;
          }}
        />
      ))}
    </div>
  );
}

interface SliderProps {
  readonly which: WindowEnd;
  readonly index: number;
  readonly state: SliderState;
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly window: TimeInterval;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly onHour: (by: 1 | -1) => void;
  /** Whether the key that comes is one that is kept down. */
  readonly onKey: (repeated: boolean) => void;
}

function WindowSlider({
  which,
  index,
  state,
  plot,
  window,
  x,
  width,
  height,
  onHour,
  onKey,
}: SliderProps) {
  const words = useMessages();
  const { zone } = useDataset();
  const slider = useRef<HTMLInputElement>(null);
  const { inputProps, thumbProps } = useSliderThumb(
    { index, trackRef: plot, inputRef: slider },
    state,
  );
  // A press on the slider belongs to the plot: the browser must not move the slider by itself.
  useEffect(() => {
    const element = slider.current;
    const keepToPlot = (event: Event): void => event.preventDefault();
    element?.addEventListener('touchstart', keepToPlot, { passive: false });
    element?.addEventListener('mousedown', keepToPlot);
    return () => {
      element?.removeEventListener('touchstart', keepToPlot);
      element?.removeEventListener('mousedown', keepToPlot);
    };
  }, []);

  // The end is exclusive: what it says is the last day inside.
  const spoken = window[which] - (which === 'end' && isDayStart(window.end, zone) ? SECOND : 0);
  const text = isDayStart(window[which], zone)
    ? formatDayWithWeekday(spoken, zone, words.calendar)
    : formatDayAndClock(spoken, zone, words.calendar);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    onKey(event.repeat);
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.shiftKey && by !== 0) {
      event.preventDefault();
      onHour(by);
      return;
    }
    inputProps.onKeyDown?.(event);
    thumbProps.onKeyDown?.(event);
  };
  const beyond = x < 0 || x > width;
  return (
    <div
      className="timeline__handle"
      data-end={which}
      data-beyond={beyond || undefined}
      style={{ transform: `translateX(${Math.max(0, Math.min(width, x))}px)`, height }}
    >
      <input
        {...inputProps}
        ref={slider}
        type="range"
        className="timeline__slider"
        aria-label={which === 'start' ? words.windowStart : words.windowEnd}
        aria-labelledby={undefined}
        aria-describedby={undefined}
        aria-details={undefined}
        aria-valuetext={text}
        onKeyDown={onKeyDown}
      />
      <span className="timeline__grip" aria-hidden="true" />
    </div>
  );
}
