import { useMessages } from '../../messages/messages-context.tsx';
import { useViewActions, useViewState } from '../../state/store-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { sameInterval } from '../../time/interval.ts';
import { Icon } from '../ButtonIcon.tsx';
import type { Axis } from '../axis/useAxis.ts';

interface Props {
  readonly axis: Axis;
  /** Whether there is room for the words. */
  readonly wordy: boolean;
}

/** Takes window and axis back to the whole span. As the page opens, it has nothing to do and keeps out of sight. */
export function ShowAll({ axis, wordy }: Props) {
  const words = useMessages();
  const { info } = useDataset();
  const actions = useViewActions();
  const isWhole = useViewState(({ view }) => view.window === null);
  // Incidents beyond the span have their number at the axis's edge.
  const whole = isWhole && sameInterval(axis.shown, info.time);
  return (
    <button
      type="button"
      className={`link-button timeline__all${wordy ? '' : ' is-icon'}`}
      aria-label={words.showAllDates}
      title={words.showAllDates}
      aria-disabled={whole}
      tabIndex={whole ? -1 : undefined}
      onClick={() => {
        if (whole) return;
        actions.beginGesture(false);
        actions.setWindow(null);
        axis.change(() => info.time);
      }}
    >
      {wordy ? words.showAllDates : <Icon name="all" />}
    </button>
  );
}
