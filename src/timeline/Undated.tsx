import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useMessages } from '../messages/react.tsx';
import { useViewActions } from '../state/react.tsx';
import { useSelection } from '../state/shown.ts';

/** The incidents that the axis has no place for: their number, which opens them. */
export function Undated() {
  const words = useMessages();
  const { undated } = useSelection();
  const actions = useViewActions();
  const [open, setOpen] = useState(false);
  const listId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  if (undated.length === 0) return null;
  // Takes the key before the reader does: the list lies over what is beside it.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open || event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    setOpen(false);
    opener.current?.focus();
  };
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
        onClick={() => setOpen(!open)}
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
