import type { Row } from '../dataset/columns.ts';
import { lowest } from '../dataset/time-index.ts';
import { useMessages } from '../messages/react.tsx';
import type { Rows } from '../state/matching.ts';
import { useViewActions } from '../state/react.tsx';
import { useDataset, useIncidentsShown, useOpenedRow } from '../state/shown.ts';
import { Icon } from './Icon.tsx';

/** Where an incident stands among those shown: its neighbours in time, and its number, from 1. */
interface Standing {
  readonly previous: Row | null;
  readonly next: Row | null;
  /** Null where none of those shown is open. */
  readonly at: number | null;
}

/**
 * Opens the neighbour in time of the incident that is open, among those shown; without one, the first or the last.
 * A button with nowhere to go stays where the focus is and says so.
 */
export function StepButtons() {
  const words = useMessages();
  const shown = useIncidentsShown();
  const { columns } = useDataset();
  const actions = useViewActions();
  const open = useOpenedRow();
  const isDated = open !== null && open < columns.dated;
  const { previous, next, at } = standingOf(isDated ? open : null, shown);
  return (
    <div className="timeline__steps" data-keeps-focus="">
      <StepButton
        label={words.previousIncident}
        icon="previous"
        onStep={previous === null ? undefined : () => actions.openRow(previous)}
      />
      <span className="timeline__position">
        <span aria-hidden="true">{words.position(at, shown.length)}</span>
        <span className="visually-hidden">{words.incidentPosition(at, shown.length)}</span>
      </span>
      <StepButton
        label={words.nextIncident}
        icon="next"
        onStep={next === null ? undefined : () => actions.openRow(next)}
      />
    </div>
  );
}

export function StepButton({
  label,
  icon,
  onStep,
}: {
  readonly label: string;
  readonly icon: 'previous' | 'next';
  /** Undefined where there is nowhere to go. */
  readonly onStep: (() => void) | undefined;
}) {
  return (
    <button
      type="button"
      className="button button--icon"
      aria-label={label}
      title={label}
      aria-disabled={!onStep}
      onClick={() => onStep?.()}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Those shown are in order of time, so an incident that is not among them has its place between two of them. */
function standingOf(open: Row | null, shown: Rows): Standing {
  const { length } = shown;
  const at = (index: number): Row | null => (index >= 0 && index < length ? shown.at(index) : null);
  if (open === null) return { previous: at(length - 1), next: at(0), at: null };
  const place = lowest(length, (index) => shown.at(index) >= open);
  const isThere = at(place) === open;
  return {
    previous: at(place - 1),
    next: at(isThere ? place + 1 : place),
    at: isThere ? place + 1 : null,
  };
}
