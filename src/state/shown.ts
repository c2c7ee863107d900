import { useMemo } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import type { Incident } from '../evidence/model.ts';
import type { TimeInterval } from '../time/interval.ts';
import { useViewState, useViewStore } from './react.tsx';
import { incidentsIn, openedOf, windowOf } from './selectors.ts';
import type { Opened } from './selectors.ts';

export function useDataset(): Dataset {
  return useViewStore().dataset;
}

/** The window now, half-open, epoch milliseconds UTC. */
export function useWindow(): TimeInterval {
  const dataset = useDataset();
  return useViewState((state) => windowOf(dataset, state.view));
}

/** The incidents in the window now, in order of time. */
export function useIncidentsShown(): readonly Incident[] {
  const dataset = useDataset();
  const window = useWindow();
  return useMemo(() => incidentsIn(dataset, window), [dataset, window]);
}

export function useOpened(): Opened | null {
  const dataset = useDataset();
  const view = useViewState((state) => state.view);
  return useMemo(() => openedOf(dataset, view), [dataset, view]);
}
