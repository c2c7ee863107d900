import type { Incident } from '../evidence/model.ts';
import { useMessages } from '../messages/react.tsx';
import { useViewActions, useViewState } from '../state/react.tsx';
import { useDataset, useIncidentsShown } from '../state/shown.ts';

/**
 * Opens the neighbour in time of the incident that is open, among those shown; without one, the first or the last.
 * A button with nowhere to go stays where the focus is and says so.
 */
export function StepButtons() {
  const words = useMessages();
  const dataset = useDataset();
  const shown = useIncidentsShown();
  const actions = useViewActions();
  const openId = useViewState((state) => state.view.incident);
  const open = openId === null ? undefined : dataset.incidentById.get(openId);
  // The list is in order of time, so an incident that it lacks has its place between two of the list's.
  const after = open ? dataset.incidents.indexOf(open) : -1;
  const isBefore = (incident: Incident): boolean => dataset.incidents.indexOf(incident) < after;
  const isAfter = (incident: Incident): boolean => dataset.incidents.indexOf(incident) > after;
  const previous = open ? shown.findLast(isBefore) : shown.at(-1);
  const next = shown.find(isAfter);
  return (
    <div className="timeline__steps" data-keeps-focus="">
      <button
        type="button"
        className="button button--icon"
        aria-label={words.previousIncident}
        title={words.previousIncident}
        aria-disabled={!previous}
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
        aria-disabled={!next}
        onClick={() => next && actions.openIncident(next.id)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
    </div>
  );
}
