import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Dataset } from '../dataset/dataset.ts';
import type { Camera } from '../geo/web-mercator.ts';
import { sameInterval } from '../time/interval.ts';
import type { TimeInterval } from '../time/interval.ts';
import { DEFAULT_VIEW } from './view.ts';
import type { View } from './view.ts';

/** What the reader is pointing at: never part of an address. */
export interface Highlight {
  readonly place: string | null;
  readonly incident: string | null;
}

export interface ViewState {
  readonly view: View;
  readonly highlight: Highlight | null;
  /** Counts gestures on the timeline: changes of the window under one number are one entry of the history. */
  readonly gesture: number;
  /** Whether a pointer holds the window now. */
  readonly dragging: boolean;
}

export interface ViewActions {
  beginGesture(dragging: boolean): void;
  endGesture(): void;
  setWindow(window: TimeInterval | null): void;
  openPlace(place: string): void;
  openIncident(incident: string): void;
  close(): void;
  setCamera(camera: Camera | null): void;
  setHighlight(highlight: Highlight | null): void;
  /** Takes a view whole, as from an address. */
  setView(view: View): void;
}

/** One per mount: everything of the view that React, the map and the address share. */
export interface ViewStore extends StoreApi<ViewState> {
  readonly dataset: Dataset;
  readonly actions: ViewActions;
}

export function createViewStore(dataset: Dataset, initial: View = DEFAULT_VIEW): ViewStore {
  const store = createStore<ViewState>(() => ({
    view: initial,
    highlight: null,
    gesture: 0,
    dragging: false,
  }));
  const patch = (change: Partial<View>): void => {
    store.setState(({ view }) => ({ view: { ...view, ...change } }));
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
    openPlace: (place) => patch({ place, incident: null }),
    openIncident: (incident) => patch({ place: null, incident }),
    close: () => patch({ place: null, incident: null }),
    setCamera: (camera) => patch({ camera }),
    setHighlight: (highlight) => store.setState({ highlight }),
    setView: (view) => store.setState({ view }),
  };
  return { ...store, dataset, actions };
}
