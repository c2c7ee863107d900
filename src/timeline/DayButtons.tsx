import { useMessages } from '../messages/react.tsx';
import { useViewActions } from '../state/react.tsx';
import { useWindow } from '../state/shown.ts';
import { sameInterval } from '../time/interval.ts';
import { StepButton } from './StepButtons.tsx';
import type { WindowController } from './window-controller.ts';

interface Props {
  readonly controller: WindowController;
  /** Called before a press of a key moves the window. */
  readonly onKeyPress: () => void;
}

/** Step the window from day to day; from a longer window, to its first day or its last. */
export function DayButtons({ controller, onKeyPress }: Props) {
  const words = useMessages();
  const window = useWindow();
  const position = controller.dayPosition(window);
  const button = (by: 1 | -1) => (
    <DayButton controller={controller} onKeyPress={onKeyPress} by={by} />
  );
  return (
    <div className="options__group" data-keeps-focus="">
      {button(-1)}
      {button(1)}
      {position && <span>{words.dayPosition(position.at, position.of)}</span>}
    </div>
  );
}

function DayButton({ controller, onKeyPress, by }: Props & { readonly by: 1 | -1 }) {
  const words = useMessages();
  const window = useWindow();
  const actions = useViewActions();
  const next = controller.stepDay(window, by);
  const step = (byKey: boolean): void => {
    if (byKey) onKeyPress();
    else actions.beginGesture(false);
    actions.setWindow(next);
  };
  return (
    <StepButton
      label={by > 0 ? words.nextDay : words.previousDay}
      icon={by > 0 ? 'next' : 'previous'}
      onStep={sameInterval(next, window) ? undefined : step}
    />
  );
}
