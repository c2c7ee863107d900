import { useMessages } from '../../messages/messages-context.tsx';
import { useViewActions, useViewState } from '../../state/store-context.tsx';
import { MODES } from '../../state/view/view.ts';
import { Choice } from './Choice.tsx';

/** Whether what lies in the window is shown, or everything up to its end. */
export function ModeChoice() {
  const words = useMessages();
  const actions = useViewActions();
  const mode = useViewState((state) => state.view.mode);
  return (
    <Choice
      label={words.modeChoice}
      options={MODES}
      names={words.modes}
      chosen={mode}
      onChoose={(next) => {
        actions.beginGesture(false);
        actions.setMode(next);
      }}
    />
  );
}
