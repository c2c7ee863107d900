import type { StoreApi } from 'zustand/vanilla';
import type { IncidentDetails } from '../dataset/incident-details.ts';
import type { Row } from '../dataset/indexes/columns.ts';
import type { View } from './view/view.ts';

export interface OpeningState {
  /** What was to be opened and could not be had, until something else is opened; and how many times so far. */
  readonly unopened: { readonly row: Row; readonly times: number } | null;
  /** What is open in the address, and could not be looked up; and how many times so far. */
  readonly failedLookup: { readonly id: string; readonly times: number } | null;
}

interface OpeningOptions {
  readonly store: StoreApi<OpeningState & { readonly view: View }>;
  readonly details: IncidentDetails;
  /** Opens an incident that is here. */
  readonly open: (incident: string) => void;
  /** Called when the incident that was to be opened could not be had. */
  readonly onFailure: () => void;
}

/** Opens incidents that may have to be fetched or looked up first. */
export interface Opening {
  /** Opens the incident of a row: at once where its words are here, else once they are, if nothing else is opened first. */
  readonly openRow: (row: Row) => void;
  /** Lets go of what was to be opened. */
  readonly cancel: () => void;
  /** Finds out where an incident lies, where that is not known yet: everybody looks again once it is. */
  readonly lookUp: (incident: string | null) => void;
}

export function createOpening({ store, details, open, onFailure }: OpeningOptions): Opening {
  const { getState, setState } = store;
  let wanted: Row | null = null;
  return {
    openRow(row) {
      const here = details.peek(row);
      if (here) return open(here.id);
      wanted = row;
      details.load(row).then(
        ({ id }) => void (wanted === row && open(id)),
        (error: unknown) => {
          console.warn('Dateline: an incident could not be loaded.', error);
          if (wanted !== row) return;
          setState({ unopened: { row, times: (getState().unopened?.times ?? 0) + 1 } });
          onFailure();
        },
      );
    },
    cancel: () => void (wanted = null),
    lookUp(incident) {
      if (incident === null || details.rowOf(incident) !== undefined) return;
      details.find(incident).then(
        () => {
          const { view } = getState();
          if (view.incident === incident) setState({ view: { ...view }, failedLookup: null });
        },
        (error: unknown) => {
          console.warn('Dateline: an incident could not be looked up.', error);
          const { view, failedLookup } = getState();
          const times = failedLookup?.id === incident ? failedLookup.times + 1 : 1;
          if (view.incident === incident) setState({ failedLookup: { id: incident, times } });
        },
      );
    },
  };
}
