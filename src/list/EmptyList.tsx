import { useCallback } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import type { Messages } from '../messages/messages.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { activeFilters, NO_FILTERS } from '../state/selection/filters.ts';
import { useViewState, useViewStore } from '../state/store-context.tsx';
import { looseningsOf } from '../state/selection/loosenings.ts';
import type { Loosening } from '../state/selection/loosenings.ts';
import { useSelection } from '../state/selection/shown.ts';
import type { View } from '../state/view/view.ts';
import { windowOf } from '../state/view/window.ts';
import { formatInterval, formatReach } from '../time/format.ts';
import { LaterOrAgain } from '../ui/lazy/LaterOrAgain.tsx';
import { rowsPart } from './incident-rows.ts';

/** Says that nothing is shown, what was found all the same but has no date, and what to let go of to see something. */
export function EmptyList() {
  const words = useMessages();
  const { dataset, actions, select } = useViewStore();
  const view = useViewState((state) => state.view);
  const found = useViewState((state) => state.found);
  const { undated } = useSelection();
  const firstUndated = useCallback((most: number) => undated.slice(0, most), [undated]);
  const filtered = activeFilters(view.filters).length > 0;
  const onlyUndated = undated.length > 0 && (filtered || dataset.columns.dated === 0);
  const loosen = (what: Loosening['what'], button: HTMLElement): void => {
    const list = button.closest<HTMLElement>('.incidents');
    actions.beginGesture(false);
    if (what === 'window' || what === 'everything') actions.setWindow(null);
    if (what === 'span') actions.setWindow(dataset.domain);
    if (what === 'everything' || what === 'span') actions.setFilters(NO_FILTERS);
    else if (what !== 'window') actions.setFilters({ [what]: NO_FILTERS[what] });
    // The button is gone with the empty list: what it brought takes the focus.
    list?.focus({ preventScroll: true });
  };
  const ways = looseningsOf(dataset, select, { view, found });
  return (
    <div className="incidents__empty">
      <p>{whyEmpty(dataset, view, undated.length, words)}</p>
      {onlyUndated && (
        <LaterOrAgain part={rowsPart} name={words.incidentsRegion} words={words}>
          {({ default: IncidentRows }) => (
            <IncidentRows total={undated.length} first={firstUndated} />
          )}
        </LaterOrAgain>
      )}
      {ways.length > 0 && (
        <ul className="incidents__ways">
          {ways.map(({ what, count }) => (
            <li key={what}>
              <button
                type="button"
                className="button"
                onClick={({ currentTarget }) => loosen(what, currentTarget)}
              >
                {words.loosenings[what](count)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** @param undated how many incidents pass the filters and have no date */
function whyEmpty(
  dataset: Dataset,
  view: Pick<View, 'window' | 'mode' | 'filters'>,
  undated: number,
  words: Messages,
): string {
  const { columns, info, zone } = dataset;
  const window = windowOf(dataset, view);
  const range = formatReach(window, view.mode, zone, words.calendar);
  if (columns.length === 0) return words.emptyDataset;
  if (activeFilters(view.filters).length > 0)
    return undated > 0 ? words.emptyDated(range, undated) : words.emptyFiltered(range);
  if (columns.dated === 0) return words.emptyOfDates(undated);
  const span = formatInterval(info.time, zone, words.calendar);
  if (view.window === null) return words.emptySpan(span);
  if (window.end <= info.time.start || window.start >= info.time.end)
    return words.emptyBeyond(range, span);
  return view.mode === 'until' ? words.emptyUntil(range) : words.emptyWindow(range);
}
