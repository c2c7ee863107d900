import { useMemo } from 'react';
import type { Incident } from '../evidence/model.ts';
import { useMessages } from '../messages/react.tsx';
import { useViewActions, useViewState } from '../state/react.tsx';
import { useDataset, useIncidentsShown } from '../state/shown.ts';
import { Icon } from './Icon.tsx';

/** Where an incident stands among those shown: its neighbours in time, and its number, from 1. */
interface Standing {
  readonly previous: Incident | undefined;
  readonly next: Incident | undefined;
  /** Null where none of those shown is open. */
  readonly at: number | null;
}

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
  const order = useMemo(() => new Map(dataset.incidents.map(({ id }, at) => [id, at])), [dataset]);
  const { previous, next, at } = standingOf(openId, shown, order);
  return (
    <div className="timeline__steps" data-keeps-focus="">
      <StepButton
        label={words.previousIncident}
        icon="previous"
        onStep={previous && (() => actions.openIncident(previous.id))}
      />
      <span className="timeline__position">
        <span aria-hidden="true">{words.position(at, shown.length)}</span>
        <span className="visually-hidden">{words.incidentPosition(at, shown.length)}</span>
      </span>
      <StepButton
        label={words.nextIncident}
        icon="next"
        onStep={next && (() => actions.openIncident(next.id))}
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

/** The list is in order of time, so an incident that it lacks has its place between two of the list's. */
function standingOf(
  openId: string | null,
  shown: readonly Incident[],
  order: ReadonlyMap<string, number>,
): Standing {
  const open = openId === null ? undefined : order.get(openId);
  if (open === undefined) return { previous: shown.at(-1), next: shown[0], at: null };
  const place = ({ id }: Incident): number => order.get(id) ?? -1;
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (place(shown[middle]!) < open) low = middle + 1;
    else high = middle;
  }
  const isThere = shown[low]?.id === openId;
  return {
    previous: shown[low - 1],
    next: shown[isThere ? low + 1 : low],
    at: isThere ? low + 1 : null,
  };
}
