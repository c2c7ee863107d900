import { useEffect, useMemo, useReducer, useState } from 'react';
import type { Row } from '../../dataset/indexes/columns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { nameIn } from '../../evidence/name-in.ts';
import type { Incident } from '../../evidence/model.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { PACE } from '../../time/pace.ts';
import { useViewState, useViewStore } from '../store-context.tsx';
import type { Selection } from './selection.ts';
import { openedOf } from '../selectors.ts';
import type { Opened } from '../selectors.ts';
import type { ShownRows } from './shown-rows.ts';
import { windowOf } from '../view/window.ts';

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

export function useOpened(): Opened | null {
  const dataset = useDataset();
  const shown = useIncidentsShown();
  const place = useViewState((state) => state.view.place);
  const incident = useViewState((state) => state.view.incident);
  const row = useSoughtRow();
  return useMemo(
    () => openedOf(dataset, { place, incident, row }, shown),
    [dataset, place, incident, row, shown],
  );
}

/** The row of the incident that is open; null where none is, or it is not known yet. */
export function useOpenedRow(): Row | null {
  return useSoughtRow() ?? null;
}

/** The row of the incident that is open, null where there is none; undefined until that is known, which the store tells. */
function useSoughtRow(): Row | null | undefined {
  const { details } = useDataset();
  return useViewState(({ view: { incident } }) =>
    incident === null ? null : details.rowOf(incident),
  );
}

/** The name of what the reader is open on; null where nothing is, or its words are not here yet. */
export function useOpenedTitle(opened: Opened | null, language: string): string | null {
  const isIncident = opened?.kind === 'incident';
  const { incident } = useIncident(isIncident ? opened.row : 0, isIncident);
  if (opened?.kind === 'place') return nameIn(opened.place.names, language).text;
  return isIncident ? (incident?.title ?? null) : null;
}

/** An incident's words, or what keeps them. */
export interface IncidentState {
  /** The incident; null until it is here. */
  readonly incident: Incident | null;
  readonly error: unknown;
  readonly retry: () => void;
}

/** An incident that is looked at: fetched where it is not here yet and `wanted`. */
export function useIncident(row: Row, wanted = true): IncidentState {
  const { details } = useDataset();
  const [failed, setFailed] = useState<{ readonly row: Row; readonly error: unknown } | null>(null);
  const [attempt, retry] = useReducer((times: number) => times + 1, 0);
  const [kept, keep] = useState<{ readonly row: Row; readonly incident: Incident } | null>(null);
  // What has come stays here, however much else comes after it.
  const incident = details.peek(row) ?? (kept?.row === row ? kept.incident : null);
  const missing = wanted && incident === null;
  useEffect(() => {
    if (!missing) return;
    let here = true;
    const timer = setTimeout(() => {
      details.load(row).then(
        (come) => void (here && keep({ row, incident: come })),
        (error: unknown) => void (here && setFailed({ row, error })),
      );
    }, PACE.look);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [details, row, missing, attempt]);
  const error = missing && failed?.row === row ? failed.error : null;
  const isFailed = error !== null;
  useEffect(() => {
    // Once another comes, this may.
    if (isFailed) return details.onLoad(retry);
  }, [details, isFailed]);
  return {
    incident,
    error,
    retry: () => {
      setFailed(null);
      retry();
    },
  };
}
