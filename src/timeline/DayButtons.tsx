import { useMessages } from '../messages/react.tsx';
import { useViewActions } from '../state/react.tsx';
import { useWindow } from '../state/shown.ts';
import { sameInterval } from '../time/interval.ts';
import { StepButton } from './StepButtons.tsx';
import type { WindowController } from './window-controller.ts';

interface Props {
  readonly controller: WindowController;
  readonly by: 1 | -1;
}

/** Steps the window from day to day; from a longer window, to its first day or its last. */
export function DayButton({ controller, by }: Props) {
  const words = useMessages();
  const window = useWindow();
  const actions = useViewActions();
  const next = controller.stepDay(window, by);
  return (
    <StepButton
      label={by > 0 ? words.nextDay : words.previousDay}
      icon={by > 0 ? 'next' : 'previous'}
      onStep={
        sameInterval(next, window)
          ? undefined
          : () => {
              actions.beginGesture(false);
              actions.setWindow(next);
            }
      }
    />
  );
}

/** "Day 12 of 37", where the window is one day. */
export function DayPosition({ controller }: { controller: WindowController }) {
  const words = useMessages();
  const position = controller.dayPosition(useWindow());
  return position && <span>{words.dayPosition(position.at, position.of)}</span>;
}
