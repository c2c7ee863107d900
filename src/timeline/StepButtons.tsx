import { useMessages } from '../messages/react.tsx';
import { useViewActions, useViewState } from '../state/react.tsx';
import { useIncidentsShown } from '../state/shown.ts';

/** Opens the neighbour in time of the incident that is open; without one, the window's first or last. */
export function StepButtons() {
  const words = useMessages();
  const shown = useIncidentsShown();
  const actions = useViewActions();
  const open = useViewState((state) => state.view.incident);
  const at = shown.findIndex((incident) => incident.id === open);
  const previous = at < 0 ? shown.at(-1) : shown[at - 1];
  const next = at < 0 ? shown[0] : shown[at + 1];
  return (
    <div className="timeline__steps" data-keeps-focus="">
      <button
        type="button"
        className="button button--icon"
        aria-label={words.previousIncident}
        title={words.previousIncident}
        disabled={!previous}
        onClick={() => previous && actions.openIncident(previous.id)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M10 3 5 8l5 5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
      <button
        type="button"
        className="button button--icon"
        aria-label={words.nextIncident}
        title={words.nextIncident}
        disabled={!next}
        onClick={() => next && actions.openIncident(next.id)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
    </div>
  );
}
