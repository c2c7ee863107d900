import type { Dataset } from '../../dataset/dataset.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ViewState, ViewStore } from '../../state/store.ts';
import { windowOf } from '../../state/view/window.ts';
import { formatDayAndClock, formatDayWithWeekday } from '../../time/format.ts';
import { DAY, SECOND } from '../../time/interval.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { isDayStart } from '../../time/zone.ts';
import type { TimeScale } from '../axis/geometry.ts';
import { handlesAt } from './handles.ts';
import type { WindowEnd } from './window-controller.ts';

/** An end of the window as a native slider counts it: whole days from the domain's start. */
export function dayOf(instant: number, { domain }: Dataset): number {
  const last = Math.round((domain.end - domain.start) / DAY);
  return Math.max(0, Math.min(last, Math.round((instant - domain.start) / DAY)));
}

/** Whether the window is under way: held by a pointer, or playing. */
export function isMoving({ dragging, playback }: ViewState): boolean {
  return dragging || playback.playing;
}

/** Answers with the window as it was when it last stood still; asked about a state in which it does, with that. */
export function createStandingWindow(dataset: Dataset): (state: ViewState) => TimeInterval {
  let last: TimeInterval | null = null;
  return (state) => {
    if (last === null || !isMoving(state)) last = windowOf(dataset, state.view);
    return last;
  };
}

/**
 * Keeps the handles at the window's ends, and their sliders saying them, at every move: the sliders themselves are drawn
 * by React when the window stands still.
 * @param handles elements that hold a slider each
 * @returns the function that lets go of them
 */
export function bindHandles(
  handles: ReadonlyMap<WindowEnd, HTMLElement>,
  { store, scale, width, grip, words }: HandleOptions,
): () => void {
  const { dataset } = store;
  let drawn: TimeInterval | null = null;
  const update = (): void => {
    const window = windowOf(dataset, store.getState().view);
    if (window === drawn) return;
    drawn = window;
    const onPlot = (instant: number): number => Math.max(0, Math.min(width, scale(instant)));
    const [start, end] = [onPlot(window.start), onPlot(window.end)];
    const grips = handlesAt(start, end, width, grip);
    for (const [which, handle] of handles) {
      const line = (which === 'start' ? start : end) - grips[which];
      handle.style.transform = `translateX(${grips[which]}px)`;
      // Where its line is, from the grip: to the right of it, or to the left.
      handle.style.setProperty('--line', `${line}px`);
      handle.style.setProperty('--reach', `${Math.abs(line)}px`);
      const x = scale(window[which]);
      handle.toggleAttribute('data-beyond', x < 0 || x > width);
      const slider = handle.querySelector('input');
      if (!slider) continue;
      slider.value = String(dayOf(window[which], dataset));
      slider.setAttribute('aria-valuetext', spokenEnd(window, which, dataset, words));
    }
  };
  update();
  return store.subscribe(update);
}

interface HandleOptions {
  readonly store: ViewStore;
  readonly scale: TimeScale;
  /** The width of the plot and of a grip, CSS pixels. */
  readonly width: number;
  readonly grip: number;
  readonly words: Messages;
}

/** The written date of an end. The window's end is exclusive: what it says is the last day inside. */
function spokenEnd(
  window: TimeInterval,
  which: WindowEnd,
  { zone }: Dataset,
  { calendar }: Messages,
): string {
  if (!isDayStart(window[which], zone)) return formatDayAndClock(window[which], zone, calendar);
  const inside = window[which] - (which === 'end' ? SECOND : 0);
  return formatDayWithWeekday(inside, zone, calendar);
}
