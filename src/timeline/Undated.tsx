import { useMessages } from '../messages/react.tsx';
import { useViewActions } from '../state/react.tsx';
import { useDisclosure } from '../ui/useDisclosure.ts';
import { useSelection } from '../state/shown.ts';

/** The incidents that the axis has no place for: their number, which opens them. */
export function Undated() {
  const words = useMessages();
  const { open, toggle, id: listId, opener, onKeyDown } = useDisclosure();
  const { undated } = useSelection();
  const actions = useViewActions();
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
          {undated.map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                className="link-button"
                onClick={() => actions.openIncident(id)}
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
