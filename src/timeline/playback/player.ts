import type { Row } from '../../dataset/indexes/columns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Matching } from '../../state/selection/matching.ts';
import { windowOf } from '../../state/view/window.ts';
import type { Speed, ViewState, ViewStore } from '../../state/store.ts';
import { DAY, HOUR, MINUTE, sameInterval } from '../../time/interval.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { createItinerary } from './itinerary.ts';
import type { Itinerary } from './itinerary.ts';
import type { WindowController } from '../window/window-controller.ts';

/** How much of its own length the window glides in a second. */
const GLIDE: Readonly<Record<Speed, number>> = { slow: 1 / 8, normal: 1 / 4, fast: 1 / 2 };
/** However long the timeline is, the window has passed it in so long, milliseconds. */
const PLAY_FOR: Readonly<Record<Speed, number>> = { slow: 120_000, normal: 60_000, fast: 30_000 };
/** The part of that in which the window may be empty. */
const EMPTY_SHARE = 1 / 6;
/** The time between two steps of half a window's length, for reduced motion, milliseconds. */
const STEP_EVERY: Readonly<Record<Speed, number>> = { slow: 4000, normal: 2000, fast: 1000 };
/** How long an incident stays open in a story, milliseconds. */
const READ_FOR: Readonly<Record<Speed, number>> = { slow: 9000, normal: 6000, fast: 3500 };
/** A window that shows everything has nowhere to go: playing begins with one of these lengths. */
const FIRST_LENGTHS = [
  ...[1000, 100, 10, 1].map((years) => years * 365 * DAY),
  90 * DAY,
  30 * DAY,
  7 * DAY,
  DAY,
  6 * HOUR,
  HOUR,
];
/** The first window is about this part of the domain. */
const FIRST_SHARE = 1 / 5;

/** The browser's clocks, as far as playing needs them. */
export interface Clocks {
  requestFrame(callback: (now: number) => void): number;
  cancelFrame(id: number): void;
  setTimer(callback: () => void, milliseconds: number): number;
  clearTimer(id: number): void;
}

export interface PlayerOptions {
  readonly controller: WindowController;
  readonly clocks: Clocks;
  /** Whether motion is unwelcome now. */
  readonly still: () => boolean;
}

/**
 * Moves the window, or goes from incident to incident, while the store says that it plays. It stops the store's
 * playing at the end. However it is stopped, a window of whole days becomes one again, at once, and
 * one with clock times begins and ends on full hours.
 * @returns the function that unbinds; it stops playing
 */
export function bindPlayer(store: ViewStore, options: PlayerOptions): () => void {
  let stop: (() => void) | null = null;
  const follow = ({ playback }: ViewState, before?: ViewState): void => {
    const was = before?.playback;
    if (playback.playing && !was?.playing) stop = start(store, options);
    else if (!playback.playing && was?.playing) end();
    else if (playback.playing && was?.story !== playback.story) {
      end();
      stop = start(store, options);
    }
  };
  const end = (): void => {
    stop?.();
    stop = null;
  };
  follow(store.getState());
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    end();
    store.actions.pause();
  };
}

function start(store: ViewStore, options: PlayerOptions): () => void {
  const { playback } = store.getState();
  if (playback.story) return tellStory(store, options);
  return options.still() ? stepThrough(store, options) : glide(store, options);
}

/** Where the window begins to play: as it is, or, where it has nowhere to go, at the domain's beginning. */
export function firstWindow(window: TimeInterval, controller: WindowController): TimeInterval {
  const { domain } = controller;
  const whole = domain.end - domain.start;
  const inside = window.start < domain.end && window.end > domain.start;
  const length = window.end - window.start;
  if (inside && length < whole * 0.9 && window.end < domain.end) return window;
  const first =
    length < whole * 0.9
      ? length
      : (FIRST_LENGTHS.find((one) => one <= whole * FIRST_SHARE) ?? whole / 2);
  // By days where it is days: a day is not always 24 hours long.
  const end = domain.start + first;
  return first >= DAY
    ? controller.draw(domain.start, end - HOUR, 'day')
    : { start: domain.start, end };
}

/** @param emptyShare the part of its time that the window may be empty */
function itineraryFrom(store: ViewStore, window: TimeInterval, emptyShare: number): Itinerary {
  const { dataset } = store;
  const { columns, domain } = dataset;
  const state = store.getState();
  const { matching } = store.select(state);
  const { speed } = state.playback;
  const length = window.end - window.start;
  const most = PLAY_FOR[speed];
  const pace = (GLIDE[speed] * length) / 1000;
  function* times(): Generator<TimeInterval> {
    for (let row = 0; row < columns.dated; row++) {
      if (matching.has(row)) yield { start: columns.start[row]!, end: columns.end[row]! };
    }
  }
  const journey = { from: window.start, to: domain.end - length, length, pace, most };
  return createItinerary({ ...journey, mostEmpty: most * emptyShare }, times);
}

/** The window glides with the time that passes, to the minute. */
function glide(store: ViewStore, { controller, clocks }: PlayerOptions): () => void {
  const { domain } = controller;
  const { zone } = store.dataset;
  let origin = firstWindow(windowOf(store.dataset, store.getState().view), controller);
  let length = origin.end - origin.start;
  let at = origin.start;
  let last: number | null = null;
  store.actions.setWindow(origin);
  let drawn = origin;
  let { speed } = store.getState().playback;
  let itinerary = itineraryFrom(store, origin, EMPTY_SHARE);
  const frame = (now: number): void => {
    const { playback, view } = store.getState();
    const window = windowOf(store.dataset, view);
    // Somebody has given it another window meanwhile: it goes on from there.
    if (!sameInterval(window, drawn)) {
      origin = window;
      length = origin.end - origin.start;
      at = origin.start;
    }
    if (origin === window || playback.speed !== speed) {
      speed = playback.speed;
      itinerary = itineraryFrom(store, { start: at, end: at + length }, EMPTY_SHARE);
    }
    // A frame that comes late (a busy page) must not leap.
    const passed = last === null ? 0 : Math.min(now - last, 100);
    last = now;
    at = itinerary.advance(at, passed);
    if (at + length >= domain.end) {
      if (!playback.loop) {
        at = domain.end - length;
        store.actions.pause();
        return;
      }
      at = domain.start;
      itinerary = itineraryFrom(store, { start: at, end: at + length }, EMPTY_SHARE);
    }
    // Minutes of the zone's clock: local mean times of long ago have odd seconds.
    const offset = zone.offsetAt(at);
    const from = Math.floor((at + offset) / MINUTE) * MINUTE - offset;
    drawn = { start: from, end: from + length };
    store.actions.setWindow(drawn);
    pending = clocks.requestFrame(frame);
  };
  let pending = clocks.requestFrame(frame);
  return () => {
    clocks.cancelFrame(pending);
    const window = windowOf(store.dataset, store.getState().view);
    if (sameInterval(window, drawn)) {
      const to = Math.min(at, domain.end - length);
      store.actions.setWindow(controller.moveTo(origin, to, controller.unitOf(origin)));
    }
  };
}

/** Half a window's length at once, and over what is empty where the way is long: for who wants no motion. */
function stepThrough(store: ViewStore, { controller, clocks }: PlayerOptions): () => void {
  const { domain } = controller;
  store.actions.setWindow(firstWindow(windowOf(store.dataset, store.getState().view), controller));
  const step = (): void => {
    const { playback, view } = store.getState();
    const window = windowOf(store.dataset, view);
    const half = (window.end - window.start) / 2;
    const unit = half < DAY / 2 ? 'hour' : 'day';
    if (window.end >= domain.end) {
      if (!playback.loop) return store.actions.pause();
      store.actions.setWindow(controller.moveTo(window, domain.start, 'day'));
    } else {
      const least = unit === 'hour' ? half : Math.max(half, DAY);
      const itinerary = itineraryFrom(store, window, 0);
      const to = itinerary.advance(window.start, STEP_EVERY[playback.speed]);
      store.actions.setWindow(controller.moveTo(window, Math.max(to, window.start + least), unit));
    }
    pending = clocks.setTimer(step, STEP_EVERY[playback.speed]);
  };
  let pending = clocks.setTimer(step, STEP_EVERY[store.getState().playback.speed]);
  return () => clocks.clearTimer(pending);
}

/** The incident that a story tells next, among those that match the filters, in order of their beginnings; null at the end. */
export function nextInStory(
  { times }: Pick<Dataset, 'times'>,
  matching: Matching,
  open: Row | null,
  window: TimeInterval,
): Row | null {
  // As many come before it as begin before the window, or as stand up to the one that is open.
  const before =
    open === null
      ? matching.started(times.startedBefore(window.start))
      : matching.started(open + 1);
  return before < matching.length ? matching.at(before) : null;
}

/** Opens one incident after the other; the window follows so that each lies in it. */
function tellStory(store: ViewStore, { controller, clocks }: PlayerOptions): () => void {
  const { dataset } = store;
  const { columns, details } = dataset;
  const tell = (row: Row): void => {
    const window = windowOf(dataset, store.getState().view);
    const begin = columns.start[row]!;
    // Its first day: told in order of their beginnings, the window only ever moves forward.
    const end = Math.min(columns.end[row]!, controller.dayAt(begin).end);
    const firstDay = { start: begin, end };
    store.actions.setWindow(controller.moveToShow(window, firstDay));
    store.actions.openRow(row);
    pending = clocks.setTimer(next, READ_FOR[store.getState().playback.speed]);
  };
  const following = (fromStart: boolean): Row | null => {
    const state = store.getState();
    const { matching } = store.select(state);
    if (fromStart) return matching.length > 0 ? matching.at(0) : null;
    const id = state.view.incident;
    const open = id === null ? null : details.rowOf(id);
    const isDated = typeof open === 'number' && open < columns.dated;
    return nextInStory(dataset, matching, isDated ? open : null, windowOf(dataset, state.view));
  };
  const next = (): void => {
    const row = following(false) ?? (store.getState().playback.loop ? following(true) : null);
    if (row !== null) tell(row);
    else store.actions.pause();
  };
  // At the end of the last one, Play tells it all again.
  let pending = clocks.setTimer(() => {
    const row = following(false) ?? following(true);
    if (row !== null) tell(row);
    else store.actions.pause();
  }, 0);
  return () => clocks.clearTimer(pending);
}
