import { useCallback, useMemo } from 'react';
import { categoryAt, whenOf } from '../dataset/columns.ts';
import type { Row } from '../dataset/columns.ts';
import { groupOf } from '../evidence/categories.ts';
import { useMessages } from '../messages/react.tsx';
import { useLateViewState, useViewActions, useViewState, useViewStore } from '../state/react.tsx';
import { placeAt } from '../state/selectors.ts';
import { useDataset, useIncident, useIncidentsShown } from '../state/shown.ts';
import type { ViewState } from '../state/store.ts';
import { formatWhen } from '../time/format.ts';
import { useDisclosure } from '../ui/useDisclosure.ts';
import { Glyph } from '../ui/Glyph.tsx';

/** Longer lists are the list's own task. */
const MOST = 100;

/** The incidents shown that no map can show: those without a place. A place beyond the area has its mark there. */
export function Unplaced() {
  const words = useMessages();
  const { open, toggle, id, opener, onKeyDown } = useDisclosure();
  const { placeCounts } = useViewStore();
  const count = useLateViewState(
    useCallback((state: ViewState) => placeCounts(state).shownTotal.at(-1)!, [placeCounts]),
  );
  if (count === 0) return null;
  return (
    <div
      className="unplaced"
      role="group"
      aria-label={words.nonePlaced(count)}
      onKeyDown={onKeyDown}
    >
      <button
        ref={opener}
        type="button"
        className="unplaced__button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      >
        {words.nonePlaced(count)}
      </button>
      {open && <UnplacedList id={id} />}
    </div>
  );
}

function UnplacedList({ id }: { id: string }) {
  const words = useMessages();
  const dataset = useDataset();
  const shown = useIncidentsShown();
  const rows = useMemo(() => {
    const found: Row[] = [];
    shown.forEach((row) => {
      if (placeAt(dataset, row) === null) found.push(row);
      return found.length <= MOST;
    });
    return found;
  }, [dataset, shown]);
  return (
    <ul id={id} className="unplaced__list">
      {rows.slice(0, MOST).map((row) => (
        <UnplacedItem key={row} row={row} />
      ))}
      {rows.length > MOST && <li className="unplaced__when">{words.onlyFirst(MOST)}</li>}
    </ul>
  );
}

function UnplacedItem({ row }: { row: Row }) {
  const words = useMessages();
  const { columns, zone } = useDataset();
  const actions = useViewActions();
  const { incident } = useIncident(row);
  const isOpen = useViewState(({ view }) => incident !== null && view.incident === incident.id);
  return (
    <li>
      <button
        type="button"
        className="unplaced__incident"
        aria-current={isOpen || undefined}
        aria-disabled={!incident}
        onClick={() => incident && actions.openIncident(incident.id)}
      >
        <Glyph tone={groupOf(categoryAt(columns, row))} size={12} />
        <span>
          {incident?.title ?? words.incidentLoading}{' '}
          <span className="unplaced__when">
            {formatWhen(whenOf(columns, row), zone, words.calendar)}
          </span>
        </span>
      </button>
    </li>
  );
}
