import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Dataset } from '../dataset/dataset.ts';
import type { Camera } from '../geo/web-mercator.ts';
import { sameInterval } from '../time/interval.ts';
import type { TimeInterval } from '../time/interval.ts';
import type { Filters } from './selection/filters.ts';
import { createPlaceIndex } from './selection/place-index.ts';
import type { PlaceIndex } from './selection/place-index.ts';
import { createOpening } from './opening.ts';
import type { Opening, OpeningState } from './opening.ts';
import { createPlacesSelector } from './places.ts';
import type { PlacesSelector } from './places.ts';
import { createSearching } from './searching.ts';
import type { Searching, SearchState } from './searching.ts';
import { createSelector } from './selection/selection.ts';
import type { Selector } from './selection/selection.ts';
import { DEFAULT_VIEW } from './view/view.ts';
import type { Mode, View } from './view/view.ts';

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
  /** Whether it begins again at the end. */
  readonly loop: boolean;
  /** Whether it goes from incident to incident, the reader following, instead of gliding. */
  readonly story: boolean;
}

export interface ViewState extends SearchState, OpeningState {
  readonly view: View;
  readonly highlight: Highlight | null;
  /** Counts gestures: changes of what is selected under one number are one entry of the history. */
  readonly gesture: number;
  /** Whether a pointer holds the window now. */
  readonly dragging: boolean;
  readonly playback: Playback;
}

export interface ViewActions
  extends Pick<Searching, 'searchAgain' | 'setSearcher'>, Pick<Opening, 'openRow'> {
  beginGesture(dragging: boolean): void;
  endGesture(): void;
  setWindow(window: TimeInterval | null): void;
  setMode(mode: Mode): void;
  /** Changes the filters named and leaves the others. */
  setFilters(filters: Partial<Filters>): void;
  /** Does so in a gesture of its own. */
  readonly filterBy: (filters: Partial<Filters>) => void;
  openPlace(place: string): void;
  openIncident(incident: string): void;
  /** Looks again for the incident that is open, where that failed. */
  lookUpAgain(): void;
  close(): void;
  setCamera(camera: Camera | null): void;
  setHighlight(highlight: Highlight | null): void;
  /** Begins to play; all that it changes until it stops is one gesture. */
  play(): void;
  pause(): void;
  setPlayback(options: Partial<Omit<Playback, 'playing'>>): void;
  /** Takes a view whole, as from an address. */
  setView(view: View): void;
}

/** One per mount: everything of the view that React, the map and the address share. */
export interface ViewStore extends StoreApi<ViewState> {
  readonly dataset: Dataset;
  readonly actions: ViewActions;
  /** What a state of this store selects. */
  readonly select: Selector;
  /** Brings the index of what is selected, place by place, up to a state: numbers, for however many places. */
  readonly updatePlaceIndex: (state: ViewState) => PlaceIndex;
  /** The same of one place, as an object. */
  readonly placeState: PlacesSelector;
}

export function createViewStore(dataset: Dataset, initial: View = DEFAULT_VIEW): ViewStore {
  const store = createStore<ViewState>(() => ({
    view: initial,
    highlight: null,
    gesture: 0,
    dragging: false,
    playback: { playing: false, speed: 'normal', loop: false, story: false },
    found: null,
    searching: null,
    unopened: null,
    failedLookup: null,
  }));
  const patch = (change: Partial<View>): void => {
    store.setState(({ view }) => ({ view: { ...view, ...change } }));
  };
  const setPlayback = (change: Partial<Playback>): void => {
    store.setState(({ playback }) => ({ playback: { ...playback, ...change } }));
  };
  const { searched, searchAgain, setSearcher } = createSearching(store);
  const { openRow, cancel, lookUp } = createOpening({
    store,
    details: dataset.details,
    open: (incident) => actions.openIncident(incident),
    // A story would tell the same one for ever.
    onFailure: () => actions.pause(),
  });
  const open = (change: Partial<ViewState> & Pick<ViewState, 'view'>): void => {
    cancel();
    store.setState({ ...change, unopened: null });
    lookUp(change.view.incident);
  };
  const openSubject = (subject: Pick<View, 'place' | 'incident'>): void =>
    open({ view: { ...store.getState().view, ...subject } });
  lookUp(initial.incident);
  const span = dataset.info.time;

  const actions: ViewActions = {
    lookUpAgain: () => lookUp(store.getState().view.incident),
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
    setFilters(filters) {
      const { view } = store.getState();
      store.setState(searched({ ...view, filters: { ...view.filters, ...filters } }));
    },
    filterBy(filters) {
      actions.beginGesture(false);
      actions.setFilters(filters);
    },
    openPlace: (place) => openSubject({ place, incident: null }),
    openIncident: (incident) => openSubject({ place: null, incident }),
    openRow,
    close: () => openSubject({ place: null, incident: null }),
    setCamera: (camera) => patch({ camera }),
    setHighlight: (highlight) => store.setState({ highlight }),
    play() {
      const { playback, gesture } = store.getState();
      if (playback.playing) return;
      store.setState({ gesture: gesture + 1, playback: { ...playback, playing: true } });
    },
    pause() {
      cancel();
      if (store.getState().playback.playing) setPlayback({ playing: false });
    },
    setPlayback,
    searchAgain,
    setSearcher,
    setView(view) {
      actions.pause();
      open(searched(view));
    },
  };
  const select = createSelector(dataset);
  const updateIndex = createPlaceIndex(dataset);
  return {
    ...store,
    dataset,
    actions,
    select,
    updatePlaceIndex: (state) => updateIndex(select(state)),
    placeState: createPlacesSelector(dataset, select, updateIndex),
  };
}
