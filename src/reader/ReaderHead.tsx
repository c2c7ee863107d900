import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { useViewActions } from '../state/store-context.tsx';
import { Chevron } from '../ui/Chevron.tsx';

/** Where one is among the incidents that are read together, and the ways to the others. */
export interface ReadingSteps {
  /** The number of what is open, from 1; null where it is none of them. */
  readonly at: number | null;
  readonly of: number;
  /** Steps; undefined where there is nowhere to go. */
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
}

interface Props {
  /** Where closing leads back to. */
  readonly back: ReactNode;
  readonly steps: ReadingSteps | null;
  /** The name of the place. */
  readonly children?: ReactNode;
}

/** The line that stays above what is read: the way back, the place, and the steps within it. */
export function ReaderHead({ back, steps, children }: Props) {
  const words = useMessages();
  const actions = useViewActions();
  return (
    <div className="reader__head" data-keeps-focus="">
      <button type="button" className="reader__back" onClick={() => actions.close()}>
        <Chevron to="start" />
        {back}
      </button>
      {children}
      {steps && steps.of > 1 && (
        <div className="reader__steps">
          <span>{words.position(steps.at, steps.of)}</span>
          <Step to="start" label={words.previousHere} onStep={steps.previous} />
          <Step to="end" label={words.nextHere} onStep={steps.next} />
        </div>
      )}
    </div>
  );
}

interface StepProps {
  readonly to: 'start' | 'end';
  readonly label: string;
  readonly onStep: (() => void) | undefined;
}

/** A step with nowhere to go stays where the focus is, and says so. */
function Step({ to, label, onStep }: StepProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={!onStep}
      onClick={() => onStep?.()}
    >
      <Chevron to={to} />
    </button>
  );
}
