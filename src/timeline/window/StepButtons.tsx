import { useMessages } from '../../messages/messages-context.tsx';
import { useViewActions } from '../../state/store-context.tsx';
import { IconButton } from '../IconButton.tsx';
import { useStanding } from '../useStanding.ts';

/**
 * Opens the neighbour in time of the incident that is open, among those shown; without one, the first or the last.
 * A button with nowhere to go stays where the focus is and says so.
 */
export function StepButtons() {
  const words = useMessages();
  const actions = useViewActions();
  const { previous, next } = useStanding();
  return (
    <div className="timeline__steps" data-keeps-focus="">
      <StepButton
        label={words.previousIncident}
        icon="previous"
        onStep={previous === null ? undefined : () => actions.openRow(previous)}
      />
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
  /** Called with whether a key has pressed it; undefined where there is nowhere to go. */
  readonly onStep: ((byKey: boolean) => void) | undefined;
}) {
  return (
    <IconButton
      icon={icon}
      label={label}
      className="button button--icon button--quiet"
      aria-disabled={!onStep}
      // A press of a key counts as no click of a pointer.
      onClick={({ detail }) => onStep?.(detail === 0)}
    />
  );
}
