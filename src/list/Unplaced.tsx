import { useCallback } from 'react';
import { NO_PLACE } from '../dataset/columns.ts';
import type { Row } from '../dataset/columns.ts';
import { useMessages } from '../messages/react.tsx';
import { useLateViewState, useViewStore } from '../state/react.tsx';
import type { ViewState } from '../state/store.ts';
import { LaterOrAgain } from '../ui/LaterOrAgain.tsx';
import { useDisclosure } from '../ui/useDisclosure.ts';
import { loadRows } from './incident-rows.ts';

/** The incidents shown that no map can show: those without a place. A place beyond the area has its mark there. */
export function Unplaced() {
  const words = useMessages();
  const { open, toggle, close, id, opener, onKeyDown } = useDisclosure();
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
      {open && <UnplacedList id={id} total={count} onChoose={close} />}
    </div>
  );
}

interface ListProps {
  readonly id: string;
  readonly total: number;
  /** One has been chosen: the reader comes, and the list would lie on the map that it explains. */
  readonly onChoose: () => void;
}

function UnplacedList({ id, total, onChoose }: ListProps) {
  const words = useMessages();
  const { dataset, select } = useViewStore();
  const shown = useLateViewState(useCallback((state: ViewState) => select(state).shown, [select]));
  const first = useCallback(
    (most: number) => {
      const found: Row[] = [];
      shown.forEach((row) => {
        if (dataset.columns.place[row] === NO_PLACE) found.push(row);
        return found.length < most;
      });
      return found;
    },
    [dataset, shown],
  );
  return (
    <LaterOrAgain
      load={loadRows}
      props={{ id, total, first, onChoose }}
      failed={words.regionFailed(words.incidentsRegion)}
      again={words.retry}
    />
  );
}
