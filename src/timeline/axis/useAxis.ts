import { useCallback, useEffect, useState } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { useViewStore } from '../../state/store-context.tsx';
import { windowOf } from '../../state/view/window.ts';
import type { ViewState } from '../../state/store.ts';
import { sameInterval } from '../../time/interval.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { axisThatShows, panAxis } from './axis-controller.ts';

export interface Axis {
  /** What the plot shows, epoch milliseconds UTC. */
  readonly shown: TimeInterval;
  /** Changes what it shows; the axis stays within the domain. */
  readonly change: (next: (shown: TimeInterval) => TimeInterval) => void;
}

/** Where playing leaves the window on an axis that it has run out of, as a share of the axis. */
const NEW_PAGE = 0.05;

/** The part of time that the plot shows; it goes where the window goes, but never while a pointer holds the window. */
export function useAxis(): Axis {
  const store = useViewStore();
  const [shown, setShown] = useState<TimeInterval>(() =>
    axisFor(store.dataset.info.time, store.getState(), store.dataset),
  );
  const change = useCallback((next: (shown: TimeInterval) => TimeInterval) => {
    setShown((last) => {
      const axis = next(last);
      return sameInterval(axis, last) ? last : axis;
    });
  }, []);

  useEffect(
    () =>
      store.subscribe((state, last) => {
        const moved = state.view.window !== last.view.window || state.dragging !== last.dragging;
        if (moved && !state.dragging) change((axis) => axisFor(axis, state, store.dataset));
      }),
    [store, change],
  );
  return { shown, change };
}

function axisFor(
  axis: TimeInterval,
  { view, playback }: ViewState,
  dataset: Dataset,
): TimeInterval {
  const window = windowOf(dataset, view);
  const near = axisThatShows(axis, dataset.domain, window);
  const isPage = playback.playing && near !== axis && window.end > axis.end;
  // A new page: an axis that moves with every frame of a playing window could not be read.
  if (!isPage) return near;
  const length = near.end - near.start;
  return panAxis(near, dataset.domain, window.start - near.start - NEW_PAGE * length);
}
