import { useMemo } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import type { Incident } from '../evidence/model.ts';
import type { TimeInterval } from '../time/interval.ts';
import type { PlaceState } from './places.ts';
import { useViewState, useViewStore } from './react.tsx';
import { windowOf } from './selection.ts';
import type { Selection } from './selection.ts';
import { openedOf } from './selectors.ts';
import type { Opened } from './selectors.ts';

export function useDataset(): Dataset {
  return useViewStore().dataset;
}

/** The window now, half-open, epoch milliseconds UTC. */
export function useWindow(): TimeInterval {
  const dataset = useDataset();
  return useViewState((state) => windowOf(dataset, state.view));
}

/** What the view selects now; renders again when that changes, not with every move of the window. */
export function useSelection(): Selection {
  return useViewState(useViewStore().select);
}

/** The incidents shown now, in order of time. */
export function useIncidentsShown(): readonly Incident[] {
  const { select } = useViewStore();
  return useViewState((state) => select(state).shown);
}

/** What the view selects at a place, null where nothing there passes the filters; renders again when that changes. */
export function usePlaceState(id: string): PlaceState | null {
  const { places } = useViewStore();
  return useViewState((state) => places(state).get(id) ?? null);
}

export function useOpened(): Opened | null {
  const dataset = useDataset();
  const shown = useIncidentsShown();
  const place = useViewState((state) => state.view.place);
  const incident = useViewState((state) => state.view.incident);
  return useMemo(
    () => openedOf(dataset, { place, incident }, shown),
    [dataset, place, incident, shown],
  );
}
