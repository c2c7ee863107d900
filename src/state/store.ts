import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Dataset } from '../dataset/dataset.ts';
import type { SearchIndex } from '../dataset/search-index.ts';
import type { Camera } from '../geo/web-mercator.ts';
import { sameInterval } from '../time/interval.ts';
import type { TimeInterval } from '../time/interval.ts';
import type { Filters } from './filters.ts';
import { createPlacesSelector } from './places.ts';
import type { PlacesSelector } from './places.ts';
import { createSelector } from './selection.ts';
import type { Selector } from './selection.ts';
import { DEFAULT_VIEW } from './view.ts';
import type { Mode, View } from './view.ts';

/** What the reader is pointing at: never part of an address. */
export interface Highlight {
  readonly place: string | null;
  readonly incident: string | null;
}

export const SPEEDS = ['slow', 'normal', 'fast'] as const;
export type Speed = (typeof SPEEDS)[number];

/** How the window plays: never part of an address. */
export interface Playback {
  readonly playing: boolean;
  readonly speed: Speed;
  /** At the end, begins again. */
  readonly loop: boolean;
  /** From incident to incident, the reader following, instead of gliding. */
  readonly story: boolean;
}

export interface ViewState {
  readonly view: View;
  readonly highlight: Highlight | null;
  /** Counts gestures: changes of what is selected under one number are one entry of the history. */
  readonly gesture: number;
  /** Whether a pointer holds the window now. */
  readonly dragging: boolean;
  readonly playback: Playback;
  /** Null until somebody searches. */
  readonly search: SearchIndex | null;
}

export interface ViewActions {
  beginGesture(dragging: boolean): void;
  endGesture(): void;
  setWindow(window: TimeInterval | null): void;
  setMode(mode: Mode): void;
  /** Changes the filters named and leaves the others. */
  setFilters(filters: Partial<Filters>): void;
  openPlace(place: string): void;
  openIncident(incident: string): void;
  close(): void;
  setCamera(camera: Camera | null): void;
  setHighlight(highlight: Highlight | null): void;
  /** Begins to play; all that it changes until it stops is one gesture. */
  play(): void;
  pause(): void;
  setPlayback(options: Partial<Omit<Playback, 'playing'>>): void;
  setSearch(search: SearchIndex): void;
  /** Takes a view whole, as from an address. */
  setView(view: View): void;
}

/** One per mount: everything of the view that React, the map and the address share. */
export interface ViewStore extends StoreApi<ViewState> {
  readonly dataset: Dataset;
  readonly actions: ViewActions;
  /** What a state of this store selects. */
  readonly select: Selector;
  /** What it selects, place by place. */
  readonly places: PlacesSelector;
}

export function createViewStore(dataset: Dataset, initial: View = DEFAULT_VIEW): ViewStore {
  const store = createStore<ViewState>(() => ({
    view: initial,
    highlight: null,
    gesture: 0,
    dragging: false,
    playback: { playing: false, speed: 'normal', loop: false, story: false },
    search: null,
  }));
  const patch = (change: Partial<View>): void => {
    store.setState(({ view }) => ({ view: { ...view, ...change } }));
  };
  const setPlayback = (change: Partial<Playback>): void => {
    store.setState(({ playback }) => ({ playback: { ...playback, ...change } }));
  };
  const span = dataset.info.time;

  const actions: ViewActions = {
    beginGesture: (dragging) =>
      store.setState(({ gesture }) => ({ gesture: gesture + 1, dragging })),
    endGesture: () => store.setState({ dragging: false }),
    setWindow(window) {
      const next = window && sameInterval(window, span) ? null : window;
      const current = store.getState().view.window;
      const same =
        next === null || current === null ? next === current : sameInterval(next, current);
      if (!same) patch({ window: next });
    },
    setMode(mode) {
      if (mode !== store.getState().view.mode) patch({ mode });
    },
    setFilters: (filters) => patch({ filters: { ...store.getState().view.filters, ...filters } }),
    openPlace: (place) => patch({ place, incident: null }),
    openIncident: (incident) => patch({ place: null, incident }),
    close: () => patch({ place: null, incident: null }),
    setCamera: (camera) => patch({ camera }),
    setHighlight: (highlight) => store.setState({ highlight }),
    play() {
      const { playback, gesture } = store.getState();
      if (playback.playing) return;
      store.setState({ gesture: gesture + 1, playback: { ...playback, playing: true } });
    },
    pause() {
      if (store.getState().playback.playing) setPlayback({ playing: false });
    },
    setPlayback,
    setSearch: (search) => store.setState({ search }),
    setView(view) {
      actions.pause();
      store.setState({ view });
    },
  };
  const select = createSelector(dataset);
  return { ...store, dataset, actions, select, places: createPlacesSelector(dataset, select) };
}
