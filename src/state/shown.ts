import { useEffect, useMemo, useReducer } from 'react';
import type { Row } from '../dataset/columns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Incident } from '../evidence/model.ts';
import type { TimeInterval } from '../time/interval.ts';
import { useViewState, useViewStore } from './react.tsx';
import type { Selection } from './selection.ts';
import { openedOf } from './selectors.ts';
import type { Opened } from './selectors.ts';
import type { ShownRows } from './shown-rows.ts';
import { windowOf } from './window.ts';

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
export function useIncidentsShown(): ShownRows {
  const { select } = useViewStore();
  return useViewState((state) => select(state).shown);
}

/** How soon an incident that could not be looked for is looked for again, milliseconds. */
const SEEK_AGAIN = 3000;

export function useOpened(): Opened | null {
  const { dataset, placeRows } = useViewStore();
  const shown = useIncidentsShown();
  const place = useViewState((state) => state.view.place);
  const incident = useViewState((state) => state.view.incident);
  const [found, tellFound] = useReducer((times: number) => times + 1, 0);
  const opened = useMemo(
    // Looked for again once somebody has found out.
    () => (void found, openedOf(dataset, { place, incident }, shown, placeRows)),
    [dataset, place, incident, shown, placeRows, found],
  );
  const sought = opened?.kind === 'sought' ? opened.id : null;
  useEffect(() => {
    if (sought === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let here = true;
    const tell = (): void => void (here && tellFound());
    dataset.details.find(sought).then(tell, () => (timer = setTimeout(tell, SEEK_AGAIN)));
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [dataset, sought, found]);
  return opened;
}

/** The name of what the reader is open on; null where nothing is, or its words are not here yet. */
export function useOpenedTitle(opened: Opened | null): string | null {
  const isIncident = opened?.kind === 'incident';
  const { incident } = useIncident(isIncident ? opened.row : 0, isIncident);
  if (opened?.kind === 'place') return opened.place.names.en;
  return isIncident ? (incident?.title ?? null) : null;
}

/** An incident's words, or what keeps them. */
export interface IncidentState {
  /** Null until it is here. */
  readonly incident: Incident | null;
  readonly error: unknown;
  readonly retry: () => void;
}

/** An incident that is looked at: fetched where it is not here yet and `wanted`. */
export function useIncident(row: Row, wanted = true): IncidentState {
  const { details } = useDataset();
  const [error, setError] = useReducer((_: unknown, next: unknown) => next, null);
  const [attempt, retry] = useReducer((times: number) => times + 1, 0);
  const incident = details.peek(row);
  const missing = wanted && incident === null;
  useEffect(() => {
    if (!missing) return;
    let here = true;
    details.load(row).then(
      () => void (here && retry()),
      (reason: unknown) => void (here && setError(reason)),
    );
    return () => void (here = false);
  }, [details, row, missing, attempt]);
  return {
    incident,
    error: missing ? error : null,
    retry: () => {
      setError(null);
      retry();
    },
  };
}
