import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useMessages } from '../messages/react.tsx';
import { useViewActions, useViewStore } from '../state/react.tsx';
import { useDataset, useWindow } from '../state/shown.ts';
import { windowOf } from '../state/selection.ts';
import { formatDayAndClock, formatDayWithWeekday } from '../time/format.ts';
import { DAY, SECOND } from '../time/interval.ts';
import { isDayStart } from '../time/zone.ts';
import type { WindowController, WindowEnd } from './window-controller.ts';

interface Props {
  readonly which: WindowEnd;
  /** Centre of the handle and its height, CSS pixels. */
  readonly x: number;
  readonly height: number;
  readonly controller: WindowController;
}

const WEEK = 7;

/**
 * One end of the window as a native slider that lies over its handle. Its value counts days from the domain's
 * start; what it says is the written date.
 */
export function WindowHandle({ which, x, height, controller }: Props) {
  const words = useMessages();
  const { zone } = useDataset();
  const store = useViewStore();
  const actions = useViewActions();
  const window = useWindow();
  const { domain } = controller;
  const slider = useRef<HTMLInputElement>(null);
  // Pointers belong to the plot, which moves both ends and the body; the slider is for keys and assistive technology.
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
  const days = (instant: number): number => Math.round((instant - domain.start) / DAY);
  const value = days(window[which]);

  const step = (by: number): void => {
    const current = windowOf(store.dataset, store.getState().view);
    actions.setWindow(controller.stepEnd(current, which, by));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = stepOf(event.key, days(domain.end));
    if (by === undefined) return;
    event.preventDefault();
    if (!event.repeat) actions.beginGesture(false);
    step(by);
  };
  // The end is exclusive: what it says is the last day inside.
  const spoken = window[which] - (which === 'end' && isDayStart(window.end, zone) ? SECOND : 0);
  const text = isDayStart(window[which], zone)
    ? formatDayWithWeekday(spoken, zone, words.calendar)
    : formatDayAndClock(spoken, zone, words.calendar);

  return (
    <div
      className="timeline__handle"
      data-end={which}
      style={{ transform: `translateX(${x}px)`, height }}
    >
      <input
        ref={slider}
        type="range"
        className="timeline__slider"
        aria-label={which === 'start' ? words.windowStart : words.windowEnd}
        aria-valuetext={text}
        min={0}
        max={days(domain.end)}
        step={1}
        value={value}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          actions.beginGesture(false);
          step(Number(event.currentTarget.value) - value);
        }}
      />
      <span className="timeline__grip" aria-hidden="true" />
    </div>
  );
}

function stepOf(key: string, domainDays: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1;
    case 'ArrowRight':
    case 'ArrowUp':
      return 1;
    case 'PageDown':
      return -WEEK;
    case 'PageUp':
      return WEEK;
    case 'Home':
      return -domainDays;
    case 'End':
      return domainDays;
    default:
      return undefined;
  }
}
