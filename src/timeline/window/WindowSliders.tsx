import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useSlider, useSliderThumb } from 'react-aria/useSlider';
import { useSliderState } from 'react-stately/useSliderState';
import type { SliderState } from 'react-stately/useSliderState';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewActions, useViewState, useViewStore } from '../../state/store-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { windowOf } from '../../state/view/window.ts';
import type { TimeScale } from '../axis/geometry.ts';
import { stepUnitOf } from './window-controller.ts';
import type { StepUnit, WindowController, WindowEnd } from './window-controller.ts';
import { bindHandles, createStandingWindow, dayOf } from './window-handles.ts';

/** How many steps a Page key takes: of days, a week. */
const PAGE = 7;
const ENDS: readonly WindowEnd[] = ['start', 'end'];

/** The sliders are for keys and assistive technology alone: the plot has the pointers. */
const FORMAT = new Intl.NumberFormat('en');

interface Props {
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly scale: TimeScale;
  /** The plot's width, CSS pixels. */
  readonly width: number;
  /** A handle's height, CSS pixels. */
  readonly height: number;
  /** The width of a grip, CSS pixels. */
  readonly grip: number;
  readonly controller: WindowController;
  /** Called before a press of a key moves the window. */
  readonly onKeyPress: () => void;
}

/**
 * The window's two ends as native sliders that lie over their handles. A value counts days from the domain's start;
 * what it says is the written date. Arrows move a day, or a month, a year or ten on a long axis, with Shift an hour; Page
 * seven of them; Home and End as far as may be.
 */
export const WindowSliders = memo(function WindowSliders(props: Props) {
  const { plot, scale, width, height, grip, controller, onKeyPress } = props;
  const words = useMessages();
  const dataset = useDataset();
  const store = useViewStore();
  const actions = useViewActions();
  const [standing] = useState(() => createStandingWindow(dataset));
  const window = useViewState(standing);
  const group = useRef<HTMLDivElement>(null);
  const [from = 0, to = 0] = scale.domain();
  const stepUnit = stepUnitOf({ start: from, end: to });
  const values = [dayOf(window.start, dataset), dayOf(window.end, dataset)];

  const step = (which: WindowEnd, by: number, unit: StepUnit): void => {
    const { view, dragging } = store.getState();
    // What a pointer holds is a gesture already.
    if (!dragging) onKeyPress();
    actions.setWindow(controller.stepEnd(windowOf(store.dataset, view), which, by, unit));
  };
  const sliders = useSliderState({
    value: values,
    minValue: 0,
    maxValue: dayOf(dataset.domain.end, dataset),
    numberFormatter: FORMAT,
    onChange(next: number[]) {
      ENDS.forEach((which, index) => {
        const by = next[index]! - values[index]!;
        // Farther than a key of steps: as far as may be.
        if (by !== 0) step(which, by, Math.abs(by) > PAGE ? 'day' : stepUnit);
      });
    },
  });
  const state: SliderState = { ...sliders, pageSize: PAGE };
  const { groupProps } = useSlider({ 'aria-label': words.windowEnds }, state, plot);
  useLayoutEffect(() => {
    const handles = new Map(
      ENDS.flatMap((which) => {
        const handle = group.current?.querySelector<HTMLElement>(`[data-end="${which}"]`);
        return handle ? [[which, handle] as const] : [];
      }),
    );
    return bindHandles(handles, { store, scale, width, grip, words });
    // The window too: what React has drawn anew for it is to be written again.
  }, [store, scale, width, grip, words, window]);
  return (
    <div {...groupProps} ref={group}>
      {ENDS.map((which, index) => (
        <WindowSlider
          key={which}
          which={which}
          index={index}
          state={state}
          plot={plot}
          height={height}
          grip={grip}
          onHour={(by) => step(which, by, 'hour')}
        />
      ))}
    </div>
  );
});

interface SliderProps {
  readonly which: WindowEnd;
  readonly index: number;
  readonly state: SliderState;
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly height: number;
  readonly grip: number;
  readonly onHour: (by: 1 | -1) => void;
}

function WindowSlider({ which, index, state, plot, height, grip, onHour }: SliderProps) {
  const words = useMessages();
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

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.shiftKey && by !== 0) {
      event.preventDefault();
      onHour(by);
      return;
    }
    inputProps.onKeyDown?.(event);
    thumbProps.onKeyDown?.(event);
  };
  return (
    <div className="timeline__handle" data-end={which} style={{ height }}>
      <input
        {...inputProps}
        ref={slider}
        type="range"
        className="timeline__slider"
        style={{ width: grip, left: -grip / 2 }}
        aria-label={which === 'start' ? words.windowStart : words.windowEnd}
        aria-labelledby={undefined}
        aria-describedby={undefined}
        aria-details={undefined}
        onKeyDown={onKeyDown}
      />
      <span className="timeline__grip" aria-hidden="true" />
    </div>
  );
}
