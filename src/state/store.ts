import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Row } from '../dataset/indexes/columns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Found, Searcher } from '../dataset/search/search-index.ts';
import type { Camera } from '../geo/web-mercator.ts';
import { sameInterval } from '../time/interval.ts';
import type { TimeInterval } from '../time/interval.ts';
import type { Filters } from './selection/filters.ts';
import { createPlaceIndex } from './selection/place-index.ts';
import type { PlaceIndex } from './selection/place-index.ts';
import { createPlacesSelector } from './places.ts';
import type { PlacesSelector } from './places.ts';
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
  /** What the last search that was answered has found; null until there was one. */
  readonly found: Found | null;
  /** Where the words of the query are not answered yet, or could not be. */
  readonly searching: 'pending' | 'failed' | null;
  /** What was to be opened and could not be had, until something else is opened; and how many times so far. */
  readonly unopened: { readonly row: Row; readonly times: number } | null;
  /** What is open in the address, and could not be looked for; and how many times so far. */
  readonly unfound: { readonly id: string; readonly times: number } | null;
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
  /** Looks again for the incident that is open, where that failed. */
  seekAgain(): void;
  /** Opens the incident of a row: at once where its words are here, else once they are, if nothing else is opened first. */
  openRow(row: Row): void;
  close(): void;
  setCamera(camera: Camera | null): void;
  setHighlight(highlight: Highlight | null): void;
  /** Begins to play; all that it changes until it stops is one gesture. */
  play(): void;
  pause(): void;
  setPlayback(options: Partial<Omit<Playback, 'playing'>>): void;
  /**
   * Brings what answers the query of the filters, this one and those to come.
   * @param found what it has answered already
   */
  setSearcher(searcher: Searcher, found?: Found | null): void;
  /** Asks once more what could not be answered. */
  searchAgain(): void;
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
    unfound: null,
  }));
  const patch = (change: Partial<View>): void => {
    store.setState(({ view }) => ({ view: { ...view, ...change } }));
  };
  let searcher: Searcher | null = null;
  /** A view with what its query finds, where that is known at once; else what was found last stands until it is. */
  const searched = (view: View): Partial<ViewState> => {
    const { query } = view.filters;
    const { found } = store.getState();
    if (query === '') return { view, found: null, searching: null };
    if (!searcher || found?.query === query) return { view };
    const answer = searcher.find(query);
    if (!(answer instanceof Promise)) return { view, found: answer, searching: null };
    const isAsked = (): boolean => store.getState().view.filters.query === query;
    answer.then(
      (late) => void (isAsked() && store.setState({ found: late, searching: null })),
      (error: unknown) => {
        console.warn('Dateline: the search has failed.', error);
        if (isAsked()) store.setState({ found: null, searching: 'failed' });
      },
    );
    return { view, searching: 'pending' };
  };
  const setPlayback = (change: Partial<Playback>): void => {
    store.setState(({ playback }) => ({ playback: { ...playback, ...change } }));
  };
  /** What is to be opened once it is here. */
  let wanted: Row | null = null;
  const open = (subject: Pick<View, 'place' | 'incident'>): void => {
    wanted = null;
    store.setState(({ view }) => ({ view: { ...view, ...subject }, unopened: null }));
    seek(subject.incident);
  };
  /** Where it is not known yet where an incident lies, everybody looks again once it is. */
  const seek = (incident: string | null): void => {
    if (incident === null || dataset.details.rowOf(incident) !== undefined) return;
    dataset.details.find(incident).then(
      () => {
        const { view } = store.getState();
        if (view.incident === incident) store.setState({ view: { ...view }, unfound: null });
      },
      (error: unknown) => {
        console.warn('Dateline: an incident could not be looked for.', error);
        const { view, unfound } = store.getState();
        const times = unfound?.id === incident ? unfound.times + 1 : 1;
        if (view.incident === incident) store.setState({ unfound: { id: incident, times } });
      },
    );
  };
  seek(initial.incident);
  const span = dataset.info.time;

  const actions: ViewActions = {
    seekAgain: () => seek(store.getState().view.incident),
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
    openPlace: (place) => open({ place, incident: null }),
    openIncident: (incident) => open({ place: null, incident }),
    openRow(row) {
      const here = dataset.details.peek(row);
      if (here) return actions.openIncident(here.id);
      wanted = row;
      dataset.details.load(row).then(
        ({ id }) => void (wanted === row && actions.openIncident(id)),
        (error: unknown) => {
          console.warn('Dateline: an incident could not be loaded.', error);
          if (wanted !== row) return;
          const { unopened } = store.getState();
          store.setState({ unopened: { row, times: (unopened?.times ?? 0) + 1 } });
          // A story would tell the same one for ever.
          actions.pause();
        },
      );
    },
    close: () => open({ place: null, incident: null }),
    setCamera: (camera) => patch({ camera }),
    setHighlight: (highlight) => store.setState({ highlight }),
    play() {
      const { playback, gesture } = store.getState();
      if (playback.playing) return;
      store.setState({ gesture: gesture + 1, playback: { ...playback, playing: true } });
    },
    pause() {
      wanted = null;
      if (store.getState().playback.playing) setPlayback({ playing: false });
    },
    setPlayback,
    searchAgain: () => store.setState(searched(store.getState().view)),
    setSearcher(next, found = null) {
      searcher = next;
      if (found) store.setState({ found });
      const { view } = store.getState();
      store.setState(searched(view));
    },
    setView(view) {
      actions.pause();
      wanted = null;
      store.setState({ ...searched(view), unopened: null });
      seek(view.incident);
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
