import type { MouseEvent } from 'react';
import { whenOf } from '../dataset/indexes/columns.ts';
import type { Row } from '../dataset/indexes/columns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Place } from '../evidence/model.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { NO_FILTERS } from '../state/selection/filters.ts';
import { useViewActions, useViewState, useViewStore } from '../state/store-context.tsx';
import { incidentsByPlace } from '../state/selectors.ts';
import { reachOf } from '../state/selection/shown-rows.ts';
import { useDataset, useIncidentsShown } from '../state/selection/shown.ts';
import type { TimeInterval } from '../time/interval.ts';
import { focusReader } from './focus-reader.ts';
import { overlaps } from '../time/interval.ts';

/** Says that the incident that is open is not among those shown, why, and leads to where it is. */
export function HiddenNote({ row }: { row: Row }) {
  const { columns } = useDataset();
  const isShown = useIncidentsShown().has(row);
  // What has no date lies in no window: it has its place beside the list.
  return !isShown && row < columns.dated && <Hidden row={row} />;
}

function Hidden({ row }: { row: Row }) {
  const words = useMessages();
  const { dataset, actions, select } = useViewStore();
  const when = whenOf(dataset.columns, row);
  const isOutside = useViewState(({ view }) => !overlaps(when, reachOf(dataset, view)));
  const isFiltered = useViewState((state) => !select(state).matching.has(row));
  const show = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    actions.beginGesture(false);
    if (isOutside) actions.setWindow(allDates(dataset, when));
    if (isFiltered) actions.setFilters(NO_FILTERS);
    focusReader(currentTarget);
  };
  return (
    <div className="reader__note" role="status">
      <p>{isOutside ? words.outsideWindow : words.outsideFilters}</p>
      <button type="button" className="button" onClick={show}>
        {isOutside ? words.widenToIt : words.unfilterToIt}
      </button>
    </div>
  );
}

/** Says of a place that nothing there is shown, and leads to what there is. */
export function NoneHere({ place }: { place: Place }) {
  const words = useMessages();
  const dataset = useDataset();
  const actions = useViewActions();
  const code = dataset.placeCodes.get(place.id) ?? -1;
  const rows = dataset.placeRows.at(code);
  if (rows.length === 0) {
    // What has no date is among the undated, wherever it lies.
    const hasUndated = (incidentsByPlace(dataset)[code] ?? 0) > 0;
    return <p className="reader__note">{hasUndated ? words.undatedHere : words.noneHere}</p>;
  }
  const first = whenOf(dataset.columns, rows[0]!);
  return (
    <div className="reader__note" role="status">
      <p>{words.noneHereInWindow}</p>
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          actions.beginGesture(false);
          actions.setWindow(allDates(dataset, first));
          actions.setFilters(NO_FILTERS);
          focusReader(currentTarget);
        }}
      >
        {words.showAllHere(rows.length)}
      </button>
    </div>
  );
}

/** A window that holds a time: the span, or all that there is where it lies beyond that. */
function allDates({ info, domain }: Dataset, time: TimeInterval): TimeInterval | null {
  return overlaps(time, info.time) ? null : domain;
}
