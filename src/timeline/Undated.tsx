import type { Row } from '../dataset/columns.ts';
import { useMessages } from '../messages/react.tsx';
import { useViewActions } from '../state/react.tsx';
import { useIncident, useSelection } from '../state/shown.ts';
import { useDisclosure } from '../ui/useDisclosure.ts';

/** No more are named here: the rest is found by search. */
const MOST = 100;

/** The incidents that the axis has no place for: their number, which opens them. */
export function Undated() {
  const words = useMessages();
  const { open, toggle, id: listId, opener, onKeyDown } = useDisclosure();
  const { undated } = useSelection();
  if (undated.length === 0) return null;
  return (
    <div
      className="timeline__undated"
      role="group"
      aria-label={words.undatedCount(undated.length)}
      onKeyDown={onKeyDown}
    >
      <button
        ref={opener}
        type="button"
        className="link-button"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={toggle}
      >
        {words.undatedCount(undated.length)}
      </button>
      {open && (
        <ul id={listId} className="timeline__undated-list">
          {undated.slice(0, MOST).map((row) => (
            <UndatedItem key={row} row={row} />
          ))}
          {undated.length > MOST && <li>{words.onlyFirst(MOST)}</li>}
        </ul>
      )}
    </div>
  );
}

function UndatedItem({ row }: { row: Row }) {
  const words = useMessages();
  const actions = useViewActions();
  const { incident } = useIncident(row);
  return (
    <li>
      <button
        type="button"
        className="link-button"
        aria-disabled={!incident}
        onClick={() => incident && actions.openIncident(incident.id)}
      >
        {incident?.title ?? words.incidentLoading}
      </button>
    </li>
  );
}
