import { useMessages } from '../../messages/messages-context.tsx';
import { useViewActions, useViewState, useViewStore } from '../../state/store-context.tsx';
import { useDataset, useWindow } from '../../state/selection/shown.ts';
import type { ViewState } from '../../state/store.ts';
import { windowOf } from '../../state/view/window.ts';
import { sameInterval } from '../../time/interval.ts';
import { StepButton } from './StepButtons.tsx';
import type { WindowController } from './window-controller.ts';

export interface DayButtonsProps {
  readonly controller: WindowController;
  /** Called before a press of a key moves the window. */
  readonly onKeyPress: () => void;
}

/** Step the window from day to day; from a longer window, to its first day or its last. */
export function DayButtons(props: DayButtonsProps) {
  const words = useMessages();
  const position = props.controller.dayPosition(useWindow());
  return (
    <div className="options__group" data-keeps-focus="">
      <span className="options__steps">
        <DayButton {...props} by={-1} />
        <DayButton {...props} by={1} />
      </span>
      {position && <span>{words.dayPosition(position.at, position.of)}</span>}
    </div>
  );
}

/** One of them; drawn anew when it gets somewhere to go or nowhere, not with every move of the window. */
export function DayButton({
  controller,
  onKeyPress,
  by,
}: DayButtonsProps & { readonly by: 1 | -1 }) {
  const words = useMessages();
  const dataset = useDataset();
  const { getState } = useViewStore();
  const actions = useViewActions();
  const nextOf = ({ view }: ViewState) => {
    const window = windowOf(dataset, view);
    const next = controller.stepDay(window, by);
    return sameInterval(next, window) ? null : next;
  };
  const canStep = useViewState((state) => nextOf(state) !== null);
  const step = (byKey: boolean): void => {
    const next = nextOf(getState());
    if (!next) return;
    if (byKey) onKeyPress();
    else actions.beginGesture(false);
    actions.setWindow(next);
  };
  return (
    <StepButton
      label={by > 0 ? words.nextDay : words.previousDay}
      icon={by > 0 ? 'next' : 'previous'}
      onStep={canStep ? step : undefined}
    />
  );
}
