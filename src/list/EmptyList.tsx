import { useCallback } from 'react';
import { useMessages } from '../messages/react.tsx';
import { activeFilters, NO_FILTERS } from '../state/filters.ts';
import { useViewState, useViewStore } from '../state/react.tsx';
import { looseningsOf } from '../state/selection.ts';
import type { Loosening } from '../state/selection.ts';
import { useSelection } from '../state/shown.ts';
import { windowOf } from '../state/window.ts';
import { formatReach } from '../time/format.ts';
import { LaterOrAgain } from '../ui/LaterOrAgain.tsx';
import { loadRows } from './incident-rows.ts';

/** Says that nothing is shown, what was found all the same but has no date, and what to let go of to see something. */
export function EmptyList() {
  const words = useMessages();
  const { dataset, actions } = useViewStore();
  const view = useViewState((state) => state.view);
  const found = useViewState((state) => state.found);
  const range = formatReach(windowOf(dataset, view), view.mode, dataset.zone, words.calendar);
  const { undated } = useSelection();
  const firstUndated = useCallback((most: number) => undated.slice(0, most), [undated]);
  const filtered = activeFilters(view.filters).length > 0;
  const onlyUndated = filtered && undated.length > 0;
  const loosen = (what: Loosening['what']): void => {
    actions.beginGesture(false);
    if (what === 'window' || what === 'everything') actions.setWindow(null);
    if (what === 'everything') actions.setFilters(NO_FILTERS);
    else if (what !== 'window') actions.setFilters({ [what]: NO_FILTERS[what] });
    // The button is gone with the empty list: what it brought takes the focus.
    document.querySelector<HTMLElement>('.incidents')?.focus({ preventScroll: true });
  };
  return (
    <div className="incidents__empty">
      <p>
        {onlyUndated
          ? words.emptyDated(range, undated.length)
          : filtered
            ? words.emptyFiltered(range)
            : view.mode === 'until'
              ? words.emptyUntil(range)
              : words.emptyWindow(range)}
      </p>
      {onlyUndated && (
        <LaterOrAgain
          load={loadRows}
          props={{ total: undated.length, first: firstUndated }}
          failed={words.regionFailed(words.incidentsRegion)}
          again={words.retry}
        />
      )}
      {filtered && (
        <ul className="incidents__ways">
          {looseningsOf(dataset, { view, found }).map(({ what, count }) => (
            <li key={what}>
              <button type="button" className="button" onClick={() => loosen(what)}>
                {words.loosenings[what](count)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
