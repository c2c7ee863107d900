import { whenOf } from '../dataset/columns.ts';
import type { Row } from '../dataset/columns.ts';
import { useMessages } from '../messages/react.tsx';
import { NO_FILTERS } from '../state/filters.ts';
import { useViewActions, useViewState } from '../state/react.tsx';
import { reachOf } from '../state/shown-rows.ts';
import { useDataset, useIncidentsShown } from '../state/shown.ts';
import { formatReach } from '../time/format.ts';
import { windowOf } from '../state/window.ts';

/** Says that the incident that is open is not among those shown, why, and leads to where it is. */
export function HiddenNote({ row }: { row: Row }) {
  const { columns } = useDataset();
  const isShown = useIncidentsShown().has(row);
  // What has no date lies in no window: it has its place beside the list.
  return !isShown && row < columns.dated && <Hidden row={row} />;
}

function Hidden({ row }: { row: Row }) {
  const words = useMessages();
  const dataset = useDataset();
  const actions = useViewActions();
  const view = useViewState((state) => state.view);
  const when = whenOf(dataset.columns, row);
  const reach = reachOf(dataset, view);
  const isOutside = when.start >= reach.end || when.end <= reach.start;
  const show = (): void => {
    actions.beginGesture(false);
    if (isOutside) actions.setWindow(null);
    actions.setFilters(NO_FILTERS);
  };
  const range = formatReach(windowOf(dataset, view), view.mode, dataset.zone, words.calendar);
  return (
    <div className="reader__note" role="status">
      <p>{isOutside ? words.outsideWindow(range) : words.outsideFilters}</p>
      <button type="button" className="button" onClick={show}>
        {isOutside ? words.widenToIt : words.unfilterToIt}
      </button>
    </div>
  );
}

/** Says of a place that nothing there is shown, and leads to what there is. @param total incidents there in all */
export function NoneHere({ total }: { total: number }) {
  const words = useMessages();
  const actions = useViewActions();
  if (total === 0) return <p className="reader__note">{words.noneHere}</p>;
  return (
    <div className="reader__note" role="status">
      <p>{words.noneHereInWindow}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          actions.beginGesture(false);
          actions.setWindow(null);
          actions.setFilters(NO_FILTERS);
        }}
      >
        {words.showAllHere(total)}
      </button>
    </div>
  );
}
